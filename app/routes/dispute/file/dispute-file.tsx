import { missingDocuments } from '~/domain/dispute/missing-documents';
import { sentLater } from '~/domain/dispute/sent-later';
import type { DisputePageData } from '../page/dispute-page.server';
import { Standing } from '../page/standing';
import { TermList } from '../page/term-list';
import { WhatNow } from '../page/what-now';
import { ChambersPart } from '../ruling/chambers-part';
import { RulingPart } from '../ruling/ruling-part';
import { AgreementFacts } from './agreement-facts';
import { AttemptList } from './attempt-list';
import { CureList } from './cure-list';
import { ExhibitTable } from './exhibit-table';
import { FileContents } from './file-contents';
import { InformationList } from './information-list';
import { PartyTable } from './party-table';
import { PointList } from './point-list';
import { Timeline } from './timeline';
import { ViewsList } from './views-list';

/** All of a dispute, for a party or the ministry: first what is expected now, then the file. */
export function DisputeFile(page: DisputePageData) {
	const { dispute, chambers } = page;
	return (
		<>
			<FileContents forMinistry={chambers !== null} />
			<WhatNow {...page} />
			<RulingPart dispute={dispute} />
			<TermList dispute={dispute} terms={page.terms} today={page.today} />
			<Standing state={dispute.state} reader={page.as} />
			{chambers && <ChambersPart dispute={dispute} chambers={chambers} />}
			<PointList dispute={dispute} />
			<ViewsList dispute={dispute} />
			<InformationList dispute={dispute} requests={dispute.informationRequests} />
			<CureList dispute={dispute} because={page.cures} today={page.today} />
			<AttemptList dispute={dispute} />
			<PartyTable
				dispute={dispute}
				partyId={page.partyId}
				withContacts={page.as === 'ministry'}
				marks={page.marks}
			/>
			<AgreementFacts dispute={dispute} />
			<ExhibitTable
				reference={dispute.reference}
				exhibits={dispute.exhibits}
				parties={dispute.parties}
				missing={missingDocuments(dispute)}
				later={dispute.requiredDocuments.map(({ document }) => ({
					document,
					exhibitIds: sentLater(dispute, document),
				}))}
			/>
			<Timeline timeline={page.timeline} reference={page.dispute.reference} />
		</>
	);
}
