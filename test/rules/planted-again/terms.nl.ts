import type { Plantings } from './planted.ts';

export default {
  'undefined-abbreviation': {
    defects: [
      'Het RBO stelt de tarieven voor de veerdienst vast.',
      'De coördinator legt elk kwartaal verantwoording af aan het DMO.',
      `| Rol | Taak |
|---|---|
| PFH | bewaakt de begroting |
| Portier | sluit de deuren |`,
      'De secretaris actualiseert de OVK elk jaar in oktober.',
      '### Taken van de AvO\n\nDe AvO adviseert over de toelating van nieuwe boeren.',
      'De directeur besluit na advies van de CvA en de vakbonden.',
    ],
    sound: [
      'De Algemene Ledenvergadering (ALV) komt in mei bijeen. De ALV kiest de voorzitter.',
      'De bijlagen worden door de secretaris als PDF verstuurd, met inachtneming van de AVG; de btw betaalt de ontvanger.',
    ],
  },
  'undefined-term': {
    defects: [
      'De Programmaraad keurt elk voorjaar de lijst van uitleningen goed.',
      'Binnen dertig dagen na de Ingangsdatum wijst elke gemeente een contactpersoon aan.',
      'De gemeenten dragen de huur volgens de Verdeelsleutel.',
      'Een Kernlid heeft twee stemmen, een Aspirant-lid heeft er geen.',
      'De gemeenten ontvangen elke maand een overzicht van de Dienstverlener.',
      '- Wijzigingen gaan langs de Ketenregisseur, die binnen een week antwoordt.\n- De portier bewaart de sleutels.',
    ],
    sound: [
      'De Algemene Rekenkamer en de Inspectie van het Onderwijs mogen het depot bezoeken.',
      'Onder Leesbalie wordt verstaan: de balie op de begane grond. De Leesbalie is elke dag open.',
    ],
  },
  'unused-definition': {
    defects: [
      'Onder Werkdag wordt verstaan: een dag waarop de banken in de provincie open zijn.',
      'In deze overeenkomst wordt met *Uitleentermijn* bedoeld: de tijd tussen het vertrek en de terugkeer van een stuk.',
      `### Nadere begrippen

| Begrip | Betekenis |
|---|---|
| Kist | de doos waarin een stuk reist |
| Koerier | degene die meereist |

De Kist blijft verzegeld totdat zij is aangekomen.`,
      'De drie vervoerders aan de zuidkade (hierna te noemen: de Vervoerders) werken onder één contract.',
      `### Begrippenlijst

a. Erebewaarder: een voormalig bewaarder aan wie nog advies kan worden gevraagd;
b. Nachtportier: degene die na sluitingstijd dienst heeft.

De Nachtportier draagt een telefoon bij zich.`,
      'In dit artikel is Schade: iedere verandering aan een stuk die een restaurator kan waarnemen.',
    ],
    sound: [
      'Onder Koerier wordt verstaan: degene die met een stuk meereist. Een Koerier draagt de papieren bij zich.',
      'Onder Kist wordt verstaan: de doos waarin een stuk reist. Verzegelde kisten worden door twee mensen geopend.',
    ],
  },
  'inconsistent-term': {
    defects: [
      'De Stuurgroup vergadert op de eerste maandag van de maand.',
      'De Regiegroep kan een uitlening een maand uitstellen.',
      'De Depot-beheerder bewaart de sleutels van de koelruimte.',
      'De gemeente Oude Veld leent op vrijdag haar bus uit aan de andere gemeenten.',
      'De Adviesraad bestaat uit drie hoogleraren. De Raad van Advies publiceert zijn advies in juni.',
      'De Depotbeheeder sluit het depot op feestdagen.',
    ],
    sound: [
      'De leden van de Stuurgroep, kortweg stuurgroepleden, ontvangen de stukken een week vooraf.',
      'De Klankbordgroep bestaat uit drie bewoners, besluit met consensus en adviseert de Stuurgroep.',
    ],
  },
} satisfies Plantings;
