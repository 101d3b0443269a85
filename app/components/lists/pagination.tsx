import { paginationTexts } from '~/i18n/pagination';
import { useTexts } from '~/i18n/use-texts';
import { TextLink } from '../text-link';

/** To the pages before and after this one; nothing where there is only one. Pages count from 1. */
export function Pagination(props: {
	page: number;
	/** Whether there is a next page. */
	more: boolean;
	hrefOf(page: number): string;
}) {
	const texts = useTexts(paginationTexts);
	const { page, more, hrefOf } = props;
	if (page <= 1 && !more) return null;
	return (
		<nav className="portal-pagination" aria-label={texts.pages}>
			{page > 1 && <TextLink to={hrefOf(page - 1)}>{texts.previousPage}</TextLink>}
			<span aria-current="page">{texts.page(page)}</span>
			{more && <TextLink to={hrefOf(page + 1)}>{texts.nextPage}</TextLink>}
		</nav>
	);
}
