import { Alert } from '~/components/alert';
import type { SaidNotice } from './wizard-notice.server';

/** What was done just before, where something was. */
export function WizardNotice({ notice }: { notice: SaidNotice | null }) {
	return notice && <Alert tone={notice.tone}>{notice.text}</Alert>;
}
