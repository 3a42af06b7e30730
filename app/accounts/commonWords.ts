/**
 * Words that passwords are most often made of in France and elsewhere, without accents: with a year or a few signs after
 * them they are tried first. Written for this portal from what is commonly reported of breaches: first names, towns,
 * clubs, months, seasons, animals, food, and the words of a town hall. No list of leaked passwords is shipped.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `password passwort motdepasse monmotdepasse mdp azerty azertyuiop qwerty qwertyuiop qsdfghjklm wxcvbn admin administrateur
  administrator utilisateur user root test demo invite guest login secret confidentiel bonjour bonsoir salut coucou bienvenue
  welcome hello merci changeme changezmoi changemoi letmein ouvretoi sesame iloveyou jetaime jtaime monamour amour amoureux
  bebe bisous doudou chouchou loulou loulou titi nounours princesse princess prince reine roi papa maman mamie papi famille
  enfants soleil lune etoile etoiles arcenciel nuage neige montagne ocean plage vacances voyage liberte egalite fraternite
  libertad freedom france francais paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes
  reims toulon grenoble dijon angers nimes villeurbanne clermont lemans brest tours amiens limoges annecy perpignan besancon
  metz orleans rouen mulhouse caen nancy avignon poitiers pau calais dunkerque bayonne biarritz lorient quimper bretagne
  normandie alsace corse provence aquitaine auvergne bourgogne picardie vendee martinique guadeloupe reunion guyane mayotte
  football rugby tennis basket handball cyclisme petanque judo danse musique guitare piano olympique olympiquedemarseille
  olympiquelyonnais parissaintgermain psg stade zidane mbappe ronaldo messi neymar platini ferrari porsche mercedes peugeot
  renault citroen toyota yamaha honda kawasaki harley chocolat caramel vanille fraise framboise banane cerise orange citron
  pomme cafe fromage baguette croissant camembert champagne bordeaux biere pastis chien chiot chat chaton minou minette
  cheval poney lapin tigre lion panthere dauphin requin dragon licorne papillon coccinelle tortue oiseau hirondelle
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre printemps ete automne hiver noel
  lundi mardi mercredi jeudi vendredi samedi dimanche january february march april june july august september october
  november december spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday christmas
  marie jean pierre michel andre philippe alain bernard jacques daniel francois nicolas christophe laurent frederic
  stephane sebastien david julien thomas alexandre maxime antoine guillaume romain kevin anthony mathieu clement lucas
  hugo louis gabriel raphael arthur jules adam leo paul nathan enzo theo martin isabelle nathalie catherine sylvie
  christine francoise monique jacqueline anne sophie sandrine stephanie virginie celine aurelie emilie julie laura
  camille lea manon chloe emma jade louise alice lina mila rose anna ines sarah clara juliette charlotte caroline
  delphine valerie veronique patricia brigitte martine dominique nadia fatima mohamed karim samir yasmine amina
  thunder sunshine rainbow superman batman spiderman starwars pokemon pikachu naruto onepiece dragonball minecraft
  fortnite matrix master shadow monkey killer ninja pirate phoenix zeus apollo athena hercule asterix obelix tintin
  milou schtroumpf harrypotter hermione frodo gandalf goldorak mario luigi zelda sonic tetris internet ordinateur computer
  informatique portable telephone samsung apple iphone google facebook orange bouygues windows microsoft linux
  mairie mairiede hoteldeville commune communaute agglomeration metropole departement region prefecture prefet maire
  adjoint conseil conseiller conseilmunicipal citoyen citoyenne citoyens habitant habitants service services
  servicepublic collectivite agent agents accueil secretariat communication urbanisme voirie etatcivil direction
  republique marianne democratie election elections question questions reponse portail portevoix travail bureau equipe
  bonheur sourire espoir courage confiance tranquille patience victoire champion gagnant argent tresor diamant`.split(
    /\s+/,
  ),
)
