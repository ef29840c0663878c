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
      'samenwerking|partnerschap ... opgezet|ingericht|georganiseerd|uitgevoerd als project',
      'samenwerking|partnerschap ... vorm van een project',
      '#name is .. enige? opdrachtgever van|voor het|de project|samenwerking',
      'een|enige|enig opdrachtgever .. namens alle|partijen',
      'projectleider|projectmanager .. rapporteert|legt ... aan .. opdrachtgever',
      'treedt .. op als opdrachtgever',
    ],
    scope: [
      'vastgestelde|vaste|afgesproken|overeengekomen|vaststaande scope|projectscope',
      'scope .. staat .. vast',
      'scope .. ligt|is .. vast|bevroren',
      'resultaat|eindresultaat|eisen .. staan|liggen .. vast',
      'binnen tijd budget en scope',
      'binnen tijd geld en kwaliteit',
    ],
  },
  en: {
    end: [
      'project|collaboration|partnership|agreement ends|terminates|expires|stops|closes .. at|on|upon|with|after|when|once ... delivery|delivered|acceptance|handover|completion|product|result',
      'project|collaboration|partnership ends|terminates|stops when|once .. has|have been handed|delivered|completed|accepted',
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
      'is .. sole|only client|commissioner|principal of .. project|collaboration|work',
      'act|acts as suppliers|contractors|subcontractors to|of|for .. project',
      'collaboration|partnership .. is|are .. set|organised|organized|run|structured up? as a project',
      'takes|take the form of a project',
      '#name .. is|acts|act .. as? .. sole? commissioner|principal of|for the project|collaboration',
      'project leader|manager .. reports|report .. to the project? commissioner|client|principal|sponsor',
    ],
    scope: [
      'fixed|agreed|frozen|set|established|approved scope',
      'scope .. is|are|remains .. fixed|frozen',
      'result|results|requirements|deliverables ... fixed|frozen|laid down ... not be? changed',
      'within time budget and scope',
      'on time within|and budget .. scope',
    ],
  },
};
