import type { Province } from '#shared/province/province.ts';
import { useSay } from '../../kit/locale.tsx';
import { provinceWords as words } from '../../words/admin-province.ts';

/** How a page of the province would begin: nothing in it can be pressed. */
export const ProvincePreview = ({ portal, name, colours, emblem }: Province) => {
  const t = useSay();
  return (
    <figure
      class="mc-look"
      style={{
        '--mc-header': colours.header,
        '--mc-accent': colours.accent,
        '--mc-action': colours.action,
      }}
    >
      <figcaption class="govuk-heading-s">{t(words.preview)}</figcaption>
      <div class="mc-look__page">
        <div class="mc-header">
          <div class="mc-brand mc-look__brand">
            {emblem === undefined ? (
              <span class="mc-look__mark" />
            ) : (
              <img class="mc-emblem" src={`data:image/png;base64,${emblem}`} alt="" width={40} height={40} />
            )}
            <span>
              {t(portal)}
              <small>{t(name)}</small>
            </span>
          </div>
        </div>
        <div class="mc-look__body">
          <p class="govuk-body mc-look__link">{t(words.sampleLink)}</p>
          <span class="mc-look__button">{t(words.sampleButton)}</span>
        </div>
      </div>
    </figure>
  );
};
