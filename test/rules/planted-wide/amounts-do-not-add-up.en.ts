import type { Planted } from '../planted-again/planted.ts';

export default {
  defects: [
    `### Budget of the joint ambulance garage

| Item | Euros a year |
|---|---:|
| Rent | 84,000 |
| Mechanics | 260,000 |
| Parts | 56,000 |
| Total | 420,000 |
`,
    `The four municipalities share the costs of the swimming pool: Ashcombe pays 40%, Bexford pays 30%, Clayhill pays 20% and Denham pays 15%.`,
    `The budget for 2027 is 150,000 euros, made up of 90,000 euros for staff, 35,000 euros for software and 15,000 euros for training.`,
    `### Division of votes and costs

| School | Pupils | Share |
|---|---:|---:|
| Hillcrest | 900 | 45% |
| Lakeview | 600 | 30% |
| Parkside | 300 | 20% |
| Total | 1,800 | 100% |
`,
    `### Article 8 Contributions

1. The contribution of the insurers amounts to € 2,000,000 in total.
2. Of this amount, Benison Mutual pays € 1,100,000, Corvus Insurance pays € 600,000 and Daylesford pays € 400,000.
`,
    `Funding for the maintainers' meeting:

- Sable Bank: $12,000
- Foundation for Free Fonts: $5,500
- Orbit Hosting: $2,500
- Total: $21,000
`,
    `The revenue of the joint exhibition is divided as follows: half for the Museum of Navigation, 25 per cent for the county and 20 per cent for the restoration fund.`,
    `### Staff lent to the programme

| Party | Full-time jobs | Cost in euros |
|---|---:|---:|
| Water Authority Northbeck | 2 | 160,000 |
| Water Authority Southbeck | 3 | 240,000 |
| County of Beck | 1 | 80,000 |
| **Total** | **6** | **560,000** |
`,
    `Costs over the three years: 70,000 euros in 2027, 110,000 euros in 2028 and 60,000 euros in 2029, so 250,000 euros in all.`,
    `### Cost sharing key

| Hospital | Fixed share | Share by beds | Together |
|---|---:|---:|---:|
| Saint Fabian | 20,000 | 55,000 | 75,000 |
| Queen's Gate | 20,000 | 35,000 | 55,000 |
| Marsh Clinic | 20,000 | 10,000 | 40,000 |
| Total | 60,000 | 100,000 | 170,000 |
`,
    `### Budget 2027

| Item | Amount |
|---|---|
| Staff | € 120,000 |
| Housing | € 35,000 |
| Training | € 20,000 |
| Total | € 185,000 |`,
    `### Shares

The costs are divided as follows: Lowmere Hospital Trust 45%, Saltby Clinic 30% and Hazel Lane Hospice 20%.`,
    `### Contributions

The three towns together pay € 90,000 a year, of which Eastmarch pays € 40,000, Quillham € 30,000 and Dunmere € 25,000.`,
    `### Votes and costs

| Insurer | Share |
|---|---|
| Pelham Mutual | 40% |
| Corrigan Health | 35% |
| Amity Assurance | 30% |
| Total | 100% |`,
  ],
  sound: [
    `| Item | Euros a year |
|---|---:|
| Rent | 84,000 |
| Mechanics | 260,000 |
| Parts | 56,000 |
| Total | 400,000 |
`,
    `Ashcombe pays 40% of the costs, Bexford 35% and Clayhill 25%. At least 60% of the residents must be able to walk to the pool.`,
    `Of the budget of 150,000 euros, at most 20,000 euros may be spent on travel and at most 5,000 euros on catering.`,
    `### Budget 2028

| Item | Amount |
|---|---|
| Staff | € 120,000 |
| Housing | € 35,000 |
| Training | € 20,000 |
| Total | € 175,000 |

Of the total, Kestrel Academies pays 60% and Marlow Vale College 40%. A reserve of 10% of the total is kept by the treasurer.`,
  ],
} satisfies Planted;
