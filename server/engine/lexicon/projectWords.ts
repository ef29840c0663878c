/** Sentences that make a project of a collaboration: something with one client that ends when it is delivered. */
import type { Cue, Language } from '../types.ts';

type Sign = 'end' | 'delivery' | 'client' | 'scope';

export const projectCues: Readonly<Record<Language, Readonly<Record<Sign, readonly Cue[]>>>> = {
  nl: {
    end: [
      'project|projectorganisatie|samenwerking|samenwerkingsverband|overeenkomst|projectteam eindigt|stopt .. bij|na|met|door|zodra ... oplevering|opgeleverd|eindresultaat|eindproduct|decharge',
      'na|bij|met .. oplevering .. eindigt|stopt .. de|het project|projectorganisatie|samenwerking|overeenkomst',
      'project|projectorganisatie|projectteam .. wordt|worden ... na|bij .. oplevering|afronding ... opgeheven|ontbonden|beeindigd',
      'projectorganisatie|projectteam|projectgroep ... opgeheven|ontbonden',
      'verleent|verlenen .. projectleider|projectmanager .. decharge',
    ],
    delivery: [
      'projectleider|projectmanager|projectteam|opdrachtnemer .. levert|leveren ... eindproduct|eindresultaat|projectresultaat|resultaat .. op',
      'eindproduct|projectresultaat|eindresultaat .. wordt|worden .. opgeleverd',
      'oplevering .. van .. eindproduct|projectresultaat|eindresultaat',
      'projectleider|projectmanager ... verantwoordelijk voor .. oplevering|opleveren|realisatie',
      'projectleider|projectmanager realiseert|bewaakt ... scope|eindproduct|eindresultaat',
      'project levert|leveren .. op',
    ],
    client: [
      'opdrachtgever van het project|samenwerkingsproject is|zijn',
      '#name is .. enige? opdrachtgever van|voor het|de project|samenwerking',
      'een|enige|enig opdrachtgever .. namens alle|partijen',
      'projectleider|projectmanager .. rapporteert|legt ... aan .. opdrachtgever',
      'treedt .. op als opdrachtgever',
    ],
    scope: [
      'vastgestelde|vaste|afgesproken|overeengekomen|vaststaande scope|projectscope',
      'scope .. staat .. vast',
      'scope .. ligt|is .. vast|bevroren',
      'binnen tijd budget en scope',
      'binnen tijd geld en kwaliteit',
    ],
  },
  en: {
    end: [
      'project|collaboration|partnership|agreement ends|terminates|expires|stops|closes .. at|on|upon|with|after|when|once ... delivery|delivered|acceptance|handover|completion|product|result',
      'project|collaboration|partnership will|shall end|terminate|expire|stop|close .. at|on|upon|with|after|when|once ... delivery|delivered|acceptance|handover|completion|product|result',
      'after|upon|on|at|with delivery|acceptance ... project|collaboration|partnership .. ends|terminates|stops|closes|dissolved|disbanded|closed',
      'project organisation|organization|team .. is|will|shall be? dissolved|disbanded',
      'project leader|manager .. is|be discharged',
    ],
    delivery: [
      'project leader|manager|team delivers|deliver .. end|final product|result|deliverable',
      'project leader|manager|team will|shall|must deliver .. end|final product|result|deliverable',
      'project leader|manager .. responsible for .. delivery|delivering|completion',
      'end|final product|result .. delivered by .. project leader|manager|team|contractor',
      'project delivers',
    ],
    client: [
      'commissioner|client|principal of the project|collaboration is',
      '#name .. is|acts|act .. as? .. sole? commissioner|principal of|for the project|collaboration',
      'project leader|manager .. reports|report .. to the commissioner|client|principal|sponsor',
    ],
    scope: [
      'fixed|agreed|frozen|set|established|approved scope',
      'scope .. is|are|remains .. fixed|frozen',
      'within time budget and scope',
      'on time within|and budget .. scope',
    ],
  },
};
