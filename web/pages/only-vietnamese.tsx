import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { frameWords } from '../words/frame.ts';

/** What stands at an address in a language that the province does not offer: kept links go on leading somewhere. */
export const OnlyVietnamese = ({ address, locale }: { address: string; locale: Locale }) => (
  <>
    <h1 class="govuk-heading-l">{say(frameWords.onlyVietnamese, locale)}</h1>
    <p class="govuk-body">
      <a class="govuk-link" href={address} hreflang="vi">
        {say(frameWords.readInVietnamese, locale)}
      </a>
    </p>
  </>
);
