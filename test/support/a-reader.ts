import { PageView, type Sender } from './a-page';
import { aVisitor, type Visitor } from './a-visitor';

/** Somebody who reads pages and fills in their forms, without JavaScript. */
export interface Reader extends Sender {
	readonly visitor: Visitor;
}

/** Somebody new at the portal at `url`; follows where it sends the browser. */
export function aReader(url: string): Reader {
	const visitor = aVisitor(url);
	const reader: Reader = {
		visitor,
		async get(path) {
			const { path: at, status, text } = await visitor.open(path);
			return new PageView(reader, at, status, text);
		},
		async send(path, body) {
			const { location, status, text } = await visitor.send(path, body);
			return location ? reader.get(location) : new PageView(reader, path, status, text);
		},
	};
	return reader;
}
