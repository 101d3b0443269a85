import type { ReactNode } from 'react';
import { commonTexts } from '~/i18n/common';
import { useTexts } from '~/i18n/use-texts';

export type AlertTone = 'info' | 'ok' | 'warning' | 'error';

/**
 * Something to notice. What went well or wrong is read aloud when it appears; what always stands on
 * the page is not. Its tone is said in words too, never by colour alone.
 */
export function Alert(props: { tone: AlertTone; title?: ReactNode; children?: ReactNode }) {
	const texts = useTexts(commonTexts);
	const { tone, title } = props;
	return (
		<div
			className={`utrecht-alert utrecht-alert--${tone}`}
			role={tone === 'error' ? 'alert' : tone === 'ok' ? 'status' : undefined}
		>
			<div className="utrecht-alert__content portal-flow">
				<p className="portal-alert-title">
					{title ? (
						<>
							<span className="portal-hidden">{texts.tone[tone]}: </span>
							{title}
						</>
					) : (
						texts.tone[tone]
					)}
				</p>
				{props.children && <div className="portal-flow">{props.children}</div>}
			</div>
		</div>
	);
}
