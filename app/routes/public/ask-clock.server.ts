import { findOutages } from '~/db/find-outages';
import { type FieldError, type FormValues, parseForm } from '~/domain/form/parse-form';
import type { LawData } from '~/domain/law/law-data';
import { type ClockAnswer, clockAnswer } from '~/domain/law/public-clock/clock-answer';
import { type ClockQuestion, clockQuestion } from '~/domain/law/public-clock/clock-question';
import { localDateOf } from '~/domain/local-date';
import type { PortalContext } from '~/http/load-context';
import { lawInForce } from '~/services/law/law-in-force.server';

const fields = [
	...['kind', 'bidDate', 'madeOn', 'periodUntil', 'on'],
	...['allThree', 'approached', 'proof', 'documents', 'earlier'],
];

/** What came of a question in an address: nothing asked, something to mend, or an answer. */
export type AskedClock =
	| { asked: false }
	| { asked: true; ok: false; errors: FieldError[]; values: FormValues }
	| {
			asked: true;
			ok: true;
			question: ClockQuestion;
			answer: ClockAnswer;
			law: LawData;
			/** The question as an address carries it, so that the answer can be shared. */
			search: string;
	  };

/** Answers the question in this address by the law in force; nothing of it is kept. */
export async function askClock(request: Request, context: PortalContext): Promise<AskedClock> {
	const { searchParams } = new URL(request.url);
	const form = new FormData();
	const given = new URLSearchParams();
	for (const [name, value] of searchParams) {
		if (!fields.includes(name)) continue;
		form.append(name, value);
		if (value !== '') given.append(name, value);
	}
	if ([...form].length === 0) return { asked: false };
	const parsed = parseForm(clockQuestion, form);
	if (!parsed.ok) return { asked: true, ok: false, errors: parsed.errors, values: parsed.values };
	const { clock, db } = context.runtime;
	const law = await lawInForce(db);
	const outages = await findOutages(db.client);
	const answer = clockAnswer(parsed.value, localDateOf(clock.now()), law, outages);
	return { asked: true, ok: true, question: parsed.value, answer, law, search: `?${given}` };
}
