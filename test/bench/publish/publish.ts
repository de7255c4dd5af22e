import { atMost, exactly, forInformation } from '../figure.ts';
import type { Section } from '../section.ts';
import { aProvince } from '../search/searching.ts';
import { median } from '../support/stats.ts';
import { signLongest } from './signing.ts';
import { publishingUnits } from './units.ts';
import { publishWhole } from './whole.ts';

/** What publishing a province's services takes: seconds in a whole portal, files written, bytes of what search loads, units of the table. */
export const publish: Section = async ({ quick, progress }) => {
  const services = aProvince(quick ? 200 : 2000);
  const some = quick ? 3 : 10;
  const { all, again, ones, visible, catalogues } = await publishWhole(services, some, progress);
  const few = await publishingUnits([]);
  const many = await publishingUnits(services);
  const signing = await signLongest(quick ? 30 : undefined);
  return {
    all: atMost(60, all.milliseconds / 1000, 's'),
    'all.files': forInformation(all.count, 'files'),
    'all.again': forInformation(again.milliseconds / 1000, 's'),
    'all.again.files': exactly(0, again.count, 'files'),
    one: forInformation(median(ones.map(({ milliseconds }) => milliseconds)), 'ms'),
    'one.files': forInformation(median(ones.map(({ count }) => count)), 'files'),
    'one.visible': forInformation(median(visible), 'ms'),
    'catalogue.vi': forInformation(catalogues.vi / 1024, 'KB brotli'),
    'catalogue.en': forInformation(catalogues.en / 1024, 'KB brotli'),
    'units.one': exactly(few.one, many.one, 'capacity units'),
    'units.night': exactly(few.night, many.night, 'capacity units'),
    'units.all': forInformation(many.all, 'capacity units'),
    signing: atMost(29, signing.seconds, 's'),
    'signing.calls': forInformation(signing.calls, 'calls'),
    'units.all.each': forInformation((many.all - few.all) / services.length, 'capacity units a service'),
  };
};
