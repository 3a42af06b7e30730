/** Everything the allow-list lets through, once: what `Prose` must be able to show. */
export const proseSample = `### Pourquoi la piscine ferme le dimanche

Le bassin est vidé **une fois par semaine**, *toujours le même jour*. Voir [le règlement](https://valbrume.demo.example/piscine).
L’ancien horaire, ~~le samedi~~, gênait les clubs.

#### Ce qui reste ouvert

- la pataugeoire, de 9 h à 12 h
- le gymnase

1. Téléphonez à l’accueil
2. Donnez votre numéro \`A-17\`

> « On voudrait nager le dimanche. »

##### Les tarifs

| Pour qui | Prix | Où payer |
|---|---|---|
| habitants de Valbrume | 3,20 € | à l’accueil ou en ligne |
| autres | 4,50 € | à l’accueil |

---

\`\`\`
dimanche  fermé
lundi     12 h – 20 h
\`\`\`
`
