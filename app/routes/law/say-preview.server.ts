import type { Language } from '~/domain/language';
import { explainDue } from '~/i18n/terms/explain-due';
import type { ChangePreview } from '~/services/law/change-running.server';
import type { PreviewShown } from './moved-table';

/** A preview in its reader's words: every date that would move with the way to the new one. */
export function sayPreview(preview: ChangePreview, language: Language): PreviewShown {
	return {
		...preview,
		moving: preview.moving.map(({ reference, moved }) => ({
			reference,
			moved: moved.map(({ because, ...date }) => ({
				...date,
				why: because ? explainDue(because, language) : [],
			})),
		})),
	};
}
