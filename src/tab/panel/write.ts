import { el } from '../frame/dom.js';
import { items } from './entry-form.js';
import { choose, labelled, valueOf, writing } from './fields.js';
import { sending } from './form.js';
import { type MeetingScene, type Written, written } from './scene.js';

/** The field in which something is written: what stands in it is not lost, also when the meeting ends meanwhile. */
export const writeKey = 'write text';

/**
 * A line to write something down. It says itself what it belongs to, and goes on belonging to it when the meeting moves
 * on while it is written. Whose it is and for when is read from its words, as in the chat.
 */
export function writeNode(scene: MeetingScene): HTMLElement | null {
  const { meeting, may, words, quiet } = scene;
  if (meeting.state !== 'open' || !may.write) return null;
  if (quiet) return el('p', { class: 'notice' }, words.own.quiet);
  const { own, card } = words;
  const text = writing('text', '', writeKey, {
    'aria-label': own.write,
    placeholder: own.writeExample[scene.writing.kind],
  });
  const choices = items(scene, ({ offRecord }) => !offRecord);
  const current = choices.some(({ value }) => value === meeting.current) ? meeting.current : null;
  const send = async (form: HTMLFormElement): Promise<boolean> => {
    const said = valueOf(form, 'text').replace(/\s*\n\s*/g, ' ');
    if (said === '') {
      text.focus();
      return false;
    }
    return scene.press({
      verb: 'make',
      form: crypto.getRandomValues(new Uint32Array(4)).join('-'),
      meeting: meeting.id,
      kind: scene.writing.kind,
      text: said,
      item: valueOf(form, 'item'),
      owner: 'read',
    });
  };
  const belongs = choose('item', choices, current ?? 'none', 'write item');
  return el(
    'section',
    { class: 'write', 'data-key': 'writing' },
    el('h2', {}, own.write),
    sending('write', send, own.writeDo, [
      kindsNode(scene, (kind) => (text.placeholder = own.writeExample[kind])),
      text,
      labelled(card.labels.belongsTo, belongs),
    ]),
  );
}

/** Not fields of the form: that somebody has chosen one is no reason to keep all that it says. */
function kindsNode({ words, writing: last }: MeetingScene, chosen: (kind: Written) => void): HTMLElement {
  const buttons = written.map((kind) => {
    const button = el(
      'button',
      { type: 'button', 'aria-pressed': String(kind === last.kind), 'data-key': `write ${kind}` },
      words.own.writeWhat[kind],
    );
    button.addEventListener('click', () => {
      last.kind = kind;
      for (const [at, other] of buttons.entries()) other.ariaPressed = String(written[at] === kind);
      chosen(kind);
    });
    return button;
  });
  return el('div', { class: 'kinds', role: 'group', 'aria-label': words.card.labels.whatIsIt }, ...buttons);
}
