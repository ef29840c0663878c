/** Abbreviations that need no explanation, and what common ones of governance stand for. */
import type { Language } from '../types.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter((it) => it !== '');

/** Better known than what they stand for, or names that nobody writes out. */
export const WELL_KNOWN: ReadonlySet<string> = new Set(
  words(`
    IT ICT AI ML PC TV CD DVD USB GPS GPU CPU VM VR QR SMS PIN DNA PDF URL URI HTML HTTP HTTPS XML JSON CSV SQL API APIS SDK REST SOAP UML PHP CSS SVG PNG DNS IP TCP
    SSL TLS SSH FTP VPN LAN PKI PGP VPS CI CD OS ISO NEN IEC RFC W3C IETF ECMA OASIS OWASP OSI FSF SPDX MIT BSD GPL LGPL AGPL EUPL CC BY SA ND NC AA AAA AISBL NIC README TOC FAQ FYI HR PR QA
    NGO CEO CFO CTO CIO COO CISO BV NV LLC LTD INC VOF CV VZW ANBI RSIN BTW VAT GST IBAN BIC KVK KVKNR UBO BSN BIG IRC LED UTC GMT CET CEST AM PM GDPR AVG UAVG
    UN VN WHO NATO NAVO OECD OESO EEG EER ECB ESG CO2 CO UNESCO IBM NASA NOS ANP ANWB NS KLM ING PVC ABN SNS KPN PSV TNO RIVM CBS UWV SVB DUO RDW IND COA OM
    VNG IPO UVW BZK VWS OCW EZK SZW RVO KNMI GGZ GGD HBO MBO VMBO HAVO VWO WMO WGR AWB WOO WOB WBP BW FTE FTES UX UI AED EHBO COVID HIV NHS BBC MKB
  `),
);

const MEANINGS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    AGM: 'annual general meeting',
    CLA: 'contributor licence agreement',
    COC: 'code of conduct',
    DCO: 'developer certificate of origin',
    DPIA: 'data protection impact assessment',
    GA: 'general assembly',
    IPR: 'intellectual property rights',
    KPI: 'key performance indicator',
    MOU: 'memorandum of understanding',
    NDA: 'non-disclosure agreement',
    PMC: 'project management committee',
    PMO: 'project management office',
    SIG: 'special interest group',
    SLA: 'service level agreement',
    TOR: 'terms of reference',
    TSC: 'technical steering committee',
    WG: 'working group',
  },
  nl: {
    AB: 'algemeen bestuur',
    ALV: 'algemene ledenvergadering',
    AVA: 'algemene vergadering van aandeelhouders',
    DB: 'dagelijks bestuur',
    DPIA: 'gegevensbeschermingseffectbeoordeling',
    DVO: 'dienstverleningsovereenkomst',
    FG: 'functionaris gegevensbescherming',
    FO: 'functioneel ontwerp',
    GR: 'gemeenschappelijke regeling',
    KPI: 'kritieke prestatie-indicator',
    OR: 'ondernemingsraad',
    PMO: 'projectmanagementbureau',
    PVA: 'plan van aanpak',
    PVE: 'programma van eisen',
    ROC: 'regionaal opleidingencentrum',
    RVB: 'raad van bestuur',
    RVC: 'raad van commissarissen',
    RVT: 'raad van toezicht',
    SLA: 'serviceniveauovereenkomst',
    SWO: 'samenwerkingsovereenkomst',
    TO: 'technisch ontwerp',
  },
};

/** What a common abbreviation stands for; undefined where only its author can know. */
export const meaningOf = (abbreviation: string, language: Language): string | undefined => MEANINGS[language][abbreviation.toUpperCase()];
