/**
 * Given names that are common in Europe, America and Asia: with a capitalised word after one, a text names a person.
 * Names that are also common words, places or products are left out.
 */
export const forenames: readonly string[] = `
  aaron abdul abdullah abhishek adam adele adriaan adrian agnes ahmed aidan aisha akash alain alan albert alberto alejandro aleksandr
  alessandro alex alexander alexandra alexandre alexei alexis alfred ali alice alicia alison allan allison amanda amber amir amit amy ana
  anand andre andrea andreas andrei andres andrew andrey andy angela angelique anil anita anja anjali anke ankit ann anna anne annelies
  annemarie annemiek annette annie anouk anthonie anthony antje antoine anton antony anuj arend arjan arjen arlette arnaud arno arnold
  arnoud arthur arun ashley ashok astrid audrey aurelien axel ayse barbara barry bart bas bastiaan bastian beatrice beatriz ben benjamin
  benoit berend bernard bernd bert beth betty bianca birgit bjorn bob boris bram brandon brecht brenda brendan brett brian bridget
  brigitte britt bruce bruno bryan caitlin callum camille carina carl carla carlijn carlo carlos carol carole caroline carolyn casper
  catherine cathy cecile cecilia cedric celine cesar charles charlie chen cheryl chloe chris christa christiaan christina christine
  christoph christophe christopher christy cindy claire clara claudia claudio claus clemens coen colin colleen connor conor corina corinne
  cornelis craig cristian cristina curtis cynthia daan damien dana daniel daniela danielle danny daphne darren dave david davide debbie
  deborah debra deepak denis denise dennis derek derk desiree devin dewi diana diane dick diederik dieter dimitri dirk dmitri dmitry
  dominic dominik dominique donald donna doreen doris dorothy doug douglas duncan dustin dylan eddie eddy edgar edith eduard eduardo
  edward edwin eelco eelke egbert eileen elaine eleanor elena eline elisa elisabeth elise elizabeth ellen elly els elsa emil emilie emily
  emma emmanuel enrico enrique eric erica erik erika erin ernst erwin esmee esther ethan eugene eva evan evelien evelyn evert fabian fabio
  fabrice farah farid fatima federico felipe felix femke ferdinand fernando fiona fleur floris francesca francesco francine francis franck
  francois francoise frans franz fred freddy frederic frederik friso frits fritz gabriel gabriela gareth gary gavin geert geoff geoffrey
  george georges gerald gerard gerben gerda gerhard gerrit gert gerwin gianluca gijs gilles gina giovanni giulia giuseppe glenn gloria
  gonzalo gordon graham greg gregor gregory greta guido guillaume guillermo gunnar gustavo guus hamza hanna hannah hanneke hannes hans
  hansje harald harold harriet harry hassan heather hector heidi heike heleen helen helena helene hella hendrik henk henning henri
  henriette henrik henry herbert herman hermien hester hidde hilde hiroshi hubert hugh hugo huub ian ibrahim ido igor ilse ines inge
  ingrid irene irina iris isaac isabel isabella isabelle ismail ivan ivo ivonne iwan jaap jackie jacob jacqueline jacques jaime jakob
  jakub james jamie jan jana jane janet janice janine janneke jannie jared jarek jarno jasmijn jason jasper javier jayne jean jeanette
  jeanine jeanne jeff jeffrey jelena jelle jelmer jennifer jenny jens jeremy jeroen jerome jesper jesse jessica jill jim jimmy jing joan
  joana joanna joanne joao jochem joe joel joep joerg joern johan johann johanna johannes john johnny jolanda jolien jon jonas jonathan
  joop joost joran jorge jori joris jorn jorrit jos josef joseph josephine josh joshua josine joyce juan judith judy juergen jules julian
  juliana julie julien juliette julio jurgen jurjen jurre justin justine kai karel karen karim karin karl karlijn karoline karsten kate
  katharina katherine kathleen kathryn kathy katie katja katrin kavita kayla kees keith kelly kelsey kenneth kenny kerry kevin kim
  kimberly kirsten kirstie kirstin klaas klaus koen konrad konstantin kris krista kristen kristian kristin kristina kristof kurt kyle lara
  larry lars laura lauren laurence laurens laurent laurie leah lena leo leon leonard leonardo leslie lex liam lieke liesbeth lieve lilian
  lily linda lindsay lionel lisa lisette liz lizzy loes lois lonneke lorena lorenzo lotte louisa louise luc luca lucas lucia lucie lucy
  ludo luigi luis luisa lukas luke luuk lydia lynn maaike maarten maartje machteld mads magnus mahmoud malcolm manfred manish manuel
  manuela marc marcel marcella marcello marcia marcin marco marcos marcus margaret margaux margot margriet maria mariana marianne marie
  marieke marielle marije marijke marijn mario marisa marise marit marjan marjolein marjon markus marleen marlene marlies marloes marta
  marten martha martijn martin martina martine marvin mary mathias mathieu mathijs matt matteo matthew matthias matthieu matthijs maud
  maureen maurice mauricio mauro maya meghan mehdi mehmet meike melanie melissa melle menno merel mia michael michaela michal michel
  michele michelle michiel miguel mikael mike mikhail mila milan miranda miriam mirjam mohamed mohammad mohammed mohit moira monica monika
  monique moritz morris mustafa nadia nadine nancy naomi natalia natalie natasha nathalie nathan neal neil nelleke nelly nicholas nick
  nicky nico nicola nicolas nicole niek niels nienke nigel nikhil niklas nikola nikolai nikolaus nils nina nishant noah noel noor nora
  norbert norman nuno olaf oleg olga oliver olivia olivier omar oscar oskar otto owen pablo pamela paolo patricia patrick patrik paul
  paula paulien pauline paulo pavel pedro peggy peng peter petr petra phil philip philipp philippe phillip pierre piet pieter piotr pooja
  prakash pranav priya quentin quinten rachel rafael raffaele rahul raj rajesh rajiv ralf ralph ramesh ramon randy raoul raphael raul ravi
  raymond rebecca reinhard reinier reinout remco remi renate rene renee renske reza ricardo riccardo richard rick rik rikkert rina rinus
  rita robbert robert roberta roberto robrecht rodrigo roel roeland roelof roger rogier rohan rohit roland rolf romain roman ron ronald
  ronnie rosa rosanne rosemary ross roxanne roy ruben rudi rudolf rudy rutger ruth ryan sabine sabrina sally salma sam samantha sami samir
  samuel sandeep sander sandra sandy sanjay sanne santosh sara sarah sascha saskia satish scott sean sebastiaan sebastian sebastien selma
  serena serge sergei sergey sergio seth shannon sharon shaun shawn sheila shelley sherry shirley shreya shubham sigrid silke silvia simon
  simone sjaak sjoerd sofia sofie sonia sonja sophia sophie stacy stan stefan stefania stefano steffen stephan stephane stephanie stephen
  steve steven stijn stuart sujata sunil suresh susan susana susanna susanne suzan suzanne svein sven svetlana sylvia sylvie takashi
  tamara tania tanja tara ted teresa terry tessa thea theo theodore theresa therese thierry thijs thomas thorsten tiago tim timo timothy
  tina tineke tjeerd tobias tom tomas tomasz tommy toni tony tracy trevor tristan trudy tycho tyler udo ulrich ulrike ursula valentin
  valerie vanessa vera veronica veronique vicky victor vijay vikram viktor vincent vincenzo vineet vinod vishal vitor vivian viviane
  vladimir walter wanda warren wei wendy werner wesley wessel wiebe wieteke wilbert wilfred wilhelm willem willemijn william willy wilma
  wim winston wouter xander xavier xiao yannick yasmin yoshi youri yuan yuki yusuf yvette yvonne zachary zhang zhou zoe zsolt`
  .split(/\s+/)
  .filter((it) => it !== '');
