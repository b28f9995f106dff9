import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { viewMeeting } from '../../src/domain/view/view-meeting.js';
import type { Audience } from '../../src/domain/view/views.js';
import { excerptOf, minutesOf, type MinutesDocument } from '../../src/minutes/document.js';
import { minutesFileName, writeMinutes } from '../../src/minutes/write.js';
import { richMeetings } from './meetings.js';

const [danish, english] = richMeetings;
const outside: Audience = { kind: 'outside', inside: false };
const secretary: Audience = { kind: 'person', person: 'nobody', inside: true, secretary: true };
const documentOf = (rich = danish!, audience: Audience = secretary): MinutesDocument =>
  minutesOf(viewMeeting(rich.meeting, rich.forum, audience));
const textOf = async (document: MinutesDocument, format: 'html' | 'md', locale: 'da' | 'en' = 'da') =>
  new TextDecoder().decode(await writeMinutes(document, format, locale));

describe('the minutes as HTML', () => {
  it('are one file that needs nothing else, with its language, a title and a main part', async () => {
    const html = await textOf(documentOf(), 'html');
    assert.match(html, /^<!DOCTYPE html>\n<html lang="da">/);
    assert.match(html, /<title>Referat: Chefteam<\/title>/);
    assert.doesNotMatch(html, /<(?:script|link|img|iframe)|https?:|url\(/);
    assert.match(html, /@media print/);
    assert.match(await textOf(documentOf(english), 'html', 'en'), /<html lang="en">/);
  });

  it('have headings in order, lists within lists, and tables with headed columns', async () => {
    const levels: number[] = [];
    const inLists: string[] = [];
    const walk = (node: Tree.ParentNode): void => {
      for (const child of node.childNodes) {
        if (!('tagName' in child)) continue;
        const level = /^h([1-6])$/.exec(child.tagName)?.[1];
        if (level) levels.push(Number(level));
        if (child.tagName === 'ul') inLists.push(...child.childNodes.map(({ nodeName }) => nodeName));
        if (child.tagName === 'th')
          assert.ok(child.attrs.some(({ name, value }) => name === 'scope' && value === 'col'));
        walk(child);
      }
    };
    walk(parse(await textOf(documentOf(), 'html')));
    assert.equal(levels[0], 1);
    assert.ok(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1));
    assert.ok(inLists.every((name) => name === 'li'));
  });

  it('show what people wrote, and run none of it', async () => {
    const document = documentOf();
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)> " \' &amp;';
    const html = await textOf({ ...document, place: evil, participants: [evil] }, 'html');
    assert.doesNotMatch(html, /<script|<img/);
    assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
    assert.match(html, /&quot; &#39; &amp;amp;/);
  });
});

describe('the minutes as a Word document', () => {
  const parts = async (
    document = documentOf(),
    locale: 'da' | 'en' = 'da',
  ): Promise<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(unzipSync(await writeMinutes(document, 'docx', locale))).map(([name, bytes]) => [
        name,
        strFromU8(bytes),
      ]),
    );

  it('have real headings, lists and tables, and their own language', async () => {
    const { 'word/document.xml': body = '', 'word/styles.xml': styles = '' } = await parts();
    for (const style of ['Heading1', 'Heading2', 'Heading3'])
      assert.ok(body.includes(`w:val="${style}"`), style);
    assert.match(body, /<w:numPr><w:ilvl w:val="2"\/>/);
    assert.match(body, /<w:tbl>/);
    assert.match(body, /<w:tblHeader\/>/);
    assert.match(styles, /<w:lang w:val="da-DK"\/>/);
    const { 'word/styles.xml': other = '' } = await parts(documentOf(english), 'en');
    assert.match(other, /<w:lang w:val="en-GB"\/>/);
  });

  it('are well-formed whatever people wrote', async () => {
    const { 'word/document.xml': body = '' } = await parts({
      ...documentOf(),
      place: 'a <b> & "c" \u0007\ufffe\ud800]]>',
    });
    assert.ok(body.includes('a &lt;b&gt; &amp;'));
    for (const sign of ['\u0007', '\ufffe', '\ud800']) assert.ok(!body.includes(sign));
  });

  it('are the same file when written again', async () => {
    const [first, second] = [
      await writeMinutes(documentOf(), 'docx', 'da'),
      await writeMinutes(documentOf(), 'docx', 'da'),
    ];
    assert.deepEqual(first, second);
  });
});

describe('the text of the minutes', () => {
  it('says what was asked and not answered, who was away, and what was changed', async () => {
    const text = await textOf(documentOf(), 'md');
    assert.match(text, /\*\*Afbud:\*\* Ib Ågesen/);
    assert.match(text, /\*\*Inhabil:\*\* Mona Tjørnelund/);
    assert.match(text, /Ingen afgørelse noteret: Navnet på pladsen/);
    assert.match(text, /»som en særlig indsats« → »som et fast emne«/);
    assert.match(text, /## Punkt 4: Vikarer i julen\n\nOverført til et senere møde\./);
    assert.doesNotMatch(text, /Trukket tilbage igen|Kun foreslået/);
  });

  it('gives of a closed item only its number to those outside', async () => {
    const text = await textOf(documentOf(danish, outside), 'md');
    assert.match(text, /## Punkt 3 \(lukket\)\n/);
    assert.doesNotMatch(text, /Hemmeligt|Nedlæggelse|Udkast.*version/);
  });

  it('of an excerpt is one item, under a name that a drive takes', async () => {
    const document = excerptOf(documentOf(), 2)!;
    const text = await textOf(document, 'md');
    assert.match(text, /^# Delreferat: Chefteam/);
    assert.doesNotMatch(text, /## Punkt (?!2)/);
    assert.equal(minutesFileName(document, 'docx', 'da'), 'Delreferat Chefteam 2026-11-27 Punkt 2.docx');
    const odd = { ...document, forum: 'Børn/Unge: "A*"?' };
    assert.equal(
      minutesFileName(odd, 'md', 'en'),
      'Excerpt from the minutes Børn Unge A 2026-11-27 Item 2.md',
    );
    assert.equal(excerptOf(documentOf(danish, outside), 3), null);
  });
});
