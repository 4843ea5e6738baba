import russianDraft from './witnesses/ru-draft-2022-03-07-main.json'
import ftPoints from './witnesses/ft-15-point-2022-03-16-main.json'
import treatyMarch from './witnesses/treaty-2022-03-17-main.json'
import communique from './witnesses/istanbul-communique-2022-03-29-main.json'
import unianList from './witnesses/istanbul-report-unian-2022-03-29.json'
import delegationBriefing from './witnesses/istanbul-report-delegation-2022-03-29.json'
import medinskyAccount from './witnesses/istanbul-report-medinsky-2022-03-29.json'
import ukrainianDraft from './witnesses/ua-draft-2022-04-06-as-reported-main.json'
import treatyEarlyApril from './witnesses/treaty-2022-04-12-as-reported-main.json'
import treatyApril from './witnesses/treaty-2022-04-15-main.json'
import peaceFormula from './witnesses/peace-formula-2022-11-15-main.json'
import chinaBrazil from './witnesses/china-brazil-2024-05-23-main.json'
import russianTerms from './witnesses/russia-terms-2024-06-14-main.json'
import usOffer from './witnesses/us-offer-2025-04-main.json'
import ukrainianEuropeanText from './witnesses/ua-eu-counter-2025-04-main.json'
import ukrainianMemorandum from './witnesses/ua-memorandum-2025-06-02-main.json'
import russianMemorandum from './witnesses/ru-memorandum-2025-06-02-main.json'
import usPoints from './witnesses/us-28-point-2025-11-20-main.json'
import europeanCounter from './witnesses/e3-counter-2025-11-23-main.json'
import europeanPoints from './witnesses/eu-24-point-2025-11-23-main.json'
import genevaPoints from './witnesses/geneva-19-point-2025-11-23-main.json'
import framework from './witnesses/us-ua-20-point-2025-12-24-main.json'
import parisDeclaration from './witnesses/paris-declaration-2026-01-06-main.json'

/**
 * Every witness file by its path, in the order of the drafts, the lead witness of a draft first.
 * Written out, because the record is read in the browser too, where no folder can be listed.
 */
export const witnessFiles: Readonly<Record<string, unknown>> = {
  'witnesses/ru-draft-2022-03-07-main.json': russianDraft,
  'witnesses/ft-15-point-2022-03-16-main.json': ftPoints,
  'witnesses/treaty-2022-03-17-main.json': treatyMarch,
  'witnesses/istanbul-communique-2022-03-29-main.json': communique,
  'witnesses/istanbul-report-unian-2022-03-29.json': unianList,
  'witnesses/istanbul-report-delegation-2022-03-29.json': delegationBriefing,
  'witnesses/istanbul-report-medinsky-2022-03-29.json': medinskyAccount,
  'witnesses/ua-draft-2022-04-06-as-reported-main.json': ukrainianDraft,
  'witnesses/treaty-2022-04-12-as-reported-main.json': treatyEarlyApril,
  'witnesses/treaty-2022-04-15-main.json': treatyApril,
  'witnesses/peace-formula-2022-11-15-main.json': peaceFormula,
  'witnesses/china-brazil-2024-05-23-main.json': chinaBrazil,
  'witnesses/russia-terms-2024-06-14-main.json': russianTerms,
  'witnesses/us-offer-2025-04-main.json': usOffer,
  'witnesses/ua-eu-counter-2025-04-main.json': ukrainianEuropeanText,
  'witnesses/ua-memorandum-2025-06-02-main.json': ukrainianMemorandum,
  'witnesses/ru-memorandum-2025-06-02-main.json': russianMemorandum,
  'witnesses/us-28-point-2025-11-20-main.json': usPoints,
  'witnesses/e3-counter-2025-11-23-main.json': europeanCounter,
  'witnesses/eu-24-point-2025-11-23-main.json': europeanPoints,
  'witnesses/geneva-19-point-2025-11-23-main.json': genevaPoints,
  'witnesses/us-ua-20-point-2025-12-24-main.json': framework,
  'witnesses/paris-declaration-2026-01-06-main.json': parisDeclaration,
}
