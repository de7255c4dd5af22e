import { describe, expect, it } from 'vitest';
import { usedStyles } from '#web/used-styles.ts';

const sources = "class={`govuk-tag govuk-tag--${colour}`} class='govuk-button mc-list'";

describe('the styles that are used', () => {
  it.each([
    ['a class that is named', '.govuk-button{color:red}'],
    ['a class made of a beginning and a value', '.govuk-tag--green{color:green}'],
    ['what has no class', 'body,a:hover{margin:0}'],
    ['a class that must not be there', '.govuk-button:not(.govuk-button--start):hover{top:0}'],
    ['what is inside a condition', '@media print{@supports (margin: max(0px)){.mc-list{margin:0}}}'],
    ['steps of a movement, and what follows', '@keyframes call{to{color:red}}.mc-list{margin:0}'],
    ['a typeface', '@font-face{font-family:x;src:url(/x.woff2)}'],
  ])('keep %s', (_, css) => {
    expect(usedStyles(css, sources)).toBe(css);
  });

  it.each([
    ['a class that no source names', '.govuk-panel{color:red}body{margin:0}', 'body{margin:0}'],
    ['the selector of one in a list', '.govuk-panel,.mc-list>li{margin:0}', '.mc-list>li{margin:0}'],
    ['a part of one that is named', '.mc-list .govuk-panel{margin:0}.mc-list{top:0}', '.mc-list{top:0}'],
    ['a condition that is left empty', '@media print{.govuk-panel{color:red}}.mc-list{top:0}', '.mc-list{top:0}'],
  ])('leave out %s', (_, css, left) => {
    expect(usedStyles(css, sources)).toBe(left);
  });
});
