/**
 * Given names that are common in Europe, America and Asia: with a capitalised word after one, a text names a person.
 * Names that are also common words, places or products are left out.
 */
export const forenames: readonly string[] = `
  aaron abdul abdullah abhishek adam adele aditya adriaan adrian agnes agnieszka ahmed aidan aisha akash akira alain alan albert alberto
  alejandro aleksandr alessandro alex alexander alexandra alexandre alexei alexis alfred ali alice alicia alison allan allison amanda
  amber amina amir amit amy ana anand andre andrea andreas andrei andres andrew andrey andrii andy angela angelique anil anita anja anjali
  anke ankit ann anna anne anneke annelies annemarie annemiek annette annie anouk anthonie anthony antje antoine anton antony anuj arend
  arie arjan arjen arjun arlette arnaud arno arnold arnoud arthur arun ashley ashok asif astrid audrey aurelien axel ayhan ayse barbara
  barry bart bas bastiaan bastian beatrice beatriz ben benjamin benoit berend bernard bernd berry bert beth betty bianca bilal birgit
  bjorn bob boris bram brandon brecht brenda brendan brett brian bridget brigid brigitte britt bruce bruno bryan burak caitlin callum
  camille carina carl carla carlijn carlo carlos carol carole caroline carolyn casper catherine cathy cecile cecilia cedric celine cesar
  charles charlie chen cheryl chidi chloe chris christa christiaan christina christine christoph christophe christopher christy cindy
  claire clara claudia claudio claus clemens coen colin colleen connor conor cor corina corinne cornelis corrie craig cristian cristina
  curtis cynthia daan damien dana daniel daniela danielle danny daphne darren dave david davide debbie deborah debra deepa deepak denis
  denise dennis derek derk desiree devin dewi diana diane dick diederik dieter dimitri dinie dirk divya dmitri dmitry dmytro dominic
  dominik dominique donald donna doreen doris dorothy doug douglas douwe duncan dustin dylan eddie eddy edgar edith eduard eduardo edward
  edwin eelco eelke egbert eileen eise elaine eleanor elena elif eline elisa elisabeth elise elizabeth ellen elly els elsa emil emilie
  emily emma emmanuel emre enrico enrique eric erica erik erika erin ernst erwin esmee esther ethan eugene eva evan evelien evelyn evert
  ezra fabian fabio fabrice faisal farah farid fatima federico felipe felix femke fenna ferdinand fernando fiona fleur floris fokke
  folkert francesca francesco francine francis franck francois francoise frans franz fred freddy frederic frederik friso frits fritz
  gabriel gabriela ganesh gareth gary gavin geert geertje geoff geoffrey george georges gerald gerard gerben gerda gerhard gerrie gerrit
  gert gerwin gianluca gideon gijs gijsbert gilles gina giovanni giulia giuseppe glenn gloria gonnie gonzalo gordon graham greet greetje
  greg gregor gregory greta grietje grzegorz guido guillaume guillermo gunnar gustavo guus hamza hanna hannah hanneke hannes hans hansje
  harald harold harriet harry hassan heather hector heidi heike heleen helen helena helene hella hendrik hendrika henk henning henri
  henriette henrik henry herbert herman hermien hester hetty hidde hilde hiroko hiroshi hubert hugh hugo hussein huub hylke ian ibrahim
  ido igor ilse imke imran ineke ines inge ingrid irene irina iris isaac isabel isabella isabelle ismail ivan ivo ivonne iwan jaap jacco
  jacintha jackie jacob jacqueline jacques jaime jakob jakub james jamie jan jana jane janet janice janine janneke jannie jared jarek
  jarno jasmijn jason jasper javier jayne jean jeanet jeanette jeanine jeanne jeff jeffrey jelena jelle jelmer jelte jennifer jenny jens
  jeremy jeroen jerome jesper jesse jessica jetty jildou jill jim jimmy jing joan joana joanna joanne joao jochem joe joel joep joerg
  joern johan johann johanna johannes john johnny joke jolanda jolien jon jonas jonathan joop joost joran jorge jori joris jorn jorrit jos
  josef joseph josephine josh joshua josine joyce juan judith judy juergen jules julian juliana julie julien juliette julio jurgen jurjen
  jurre justin justine kai karel karen karim karima karin karl karlijn karoline karsten karthik katarzyna kate katharina katherine
  kathleen kathryn kathy katie katja katrin kavita kayla kees keith kelly kelsey kenji kenneth kenny kerry kevin khalid kim kimberly
  kirsten kirstie kirstin klaas klaus klazina koen konrad konstantin kris krista kristen kristian kristin kristina kristof krzysztof kurt
  kwame kyle lakshmi lambert lara larry lars laura lauren laurence laurens laurent laurie layla leah leendert leila lena leo leon leonard
  leonardo leslie lex liam lieke liesbeth lieve lilian lily linda lindsay lionel lisa lisette liz lizzy loek loes lois lonneke lorena
  lorenzo lotte louisa louise luc luca lucas lucia lucie lucy ludo luigi luis luisa lukas luke luuk lydia lynn maaike maarten maartje
  machteld mads magnus mahmoud malcolm malgorzata manfred manish manuel manuela marc marcel marcella marcello marcia marcin marco marcos
  marcus margaret margaux margot margriet maria mariana marianne marie marieke marielle marije marijke marijn mario marisa marise marit
  marja marjan marjolein marjon markus marleen marleentje marlene marlies marloes marta marten martha martijn martin martina martine
  marvin mary mathias mathieu mathijs matt matteo matthew matthias matthieu matthijs maud maureen maurice mauricio mauro maya meera meghan
  mehdi mehmet meike melanie melissa melle menno merel mia michael michaela michal michel michele michelle michiel mieke miguel mikael
  mike mikhail mila milan miranda miriam mirjam mohamed mohammad mohammed mohit moira monica monika monique moritz morris murat mustafa
  mykola nadia nadine nancy naoko naomi natalia natalie natasha nathalie nathan neal neeltje neha neil nelleke nelly ngozi nicholas nick
  nicky nico nicola nicolas nicole niek niels nienke nigel nikhil niklas nikola nikolai nikolaus nils nina nishant noah noel noor noortje
  nora norbert norman nuno oksana olaf oleg oleksandr olga oliver olivia olivier omar oscar oskar otto owen pablo pamela paolo patricia
  patrick patrik paul paula paulien pauline paulo pavel pedro peggy peng peter petr petra phil philip philipp philippe phillip pierre piet
  pieter piotr pooja prakash pranav priya quentin quinten rachel rafael rafaela raffaele rahul raj rajesh rajiv ralf ralph ramesh ramon
  randy rania raoul raphael raul ravi raymond rebecca reinhard reinier reinout remco remi renate rene renee renske reza ria ricardo
  riccardo richard rick riekje riet rik rikkert rina rinus rita robbert robert roberta roberto robrecht rodrigo roel roeland roelof roger
  rogier rohan rohit roland rolf romain roman ron ronald ronnie ronny rosa rosanne rosemary ross roxanne roy ruben rudi rudolf rudy rutger
  ruth ruud ryan sabine sabrina sally salma sam samantha sami samir samira samuel sandeep sander sanderijn sandra sandy sanjay sanne
  santosh sara sarah sascha saskia satish satoshi scott sean sebastiaan sebastian sebastien selma serena serge sergei sergey sergio seth
  shannon sharon shaun shawn sheila shelley sherry shirley shreya shubham siddharth sietse sigrid silke silvia simon simone sipke sjaak
  sjoerd sjoukje sneha sofia sofie sonia sonja sophia sophie stacy stan stefan stefania stefano steffen stephan stephane stephanie stephen
  steve steven stijn stuart sujata sunil suresh susan susana susanna susanne suzan suzanne svein sven svetlana swati sybe sybren sylvia
  sylvie takashi takeshi tamara tania tanja tara tariq tatiana ted teresa terry tessa teun teunis thea theo theodore theresa therese theun
  thiago thierry thijmen thijs thomas thorsten tiago tim timo timothy tina tineke tjeerd tjerk tjitske tobias tom tomas tomasz tommy toni
  tony toos tracy trevor trijntje tristan trudy truus tycho tyler udo ulrich ulrike umar ursula usman valentin valerie vanessa varun
  venkat vera veronica veronique vicky victor vijay vikram viktor vincent vincenzo vineet vinod vishal vitor vivian viviane vladimir
  walter wanda warren wei wendy werner wesley wessel wiebe wiebren wies wieteke wietske wilbert wilco wilfred wilhelm wilhelmina wiljan
  willem willemien willemijn william willy wilma wim winston wojciech wouter wytze xander xavier xiao yannick yara yasmin yolanda yoshi
  youri ype yuan yuki yusuf yvette yvonne zachary zainab zeynep zhang zhou zoe zsolt`
  .split(/\s+/)
  .filter((it) => it !== '');
