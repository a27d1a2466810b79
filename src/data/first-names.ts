/** Common first names by gender, those that both have in both: from general knowledge of English-language news. */
export const femaleNames = `
abby abigail ada adele adriana agnes aisha alexandra alexis alice alicia alison allison alma amanda amber amelia amina amy ana
anastasia andrea angela angelina anita ann anna anne annette annie april ariana arianna arlene ashley astrid audrey ava barbara beatrice becky
belinda bella bernadette bernice beth bethany betsy betty beverly bianca billie blanche bonnie brandi brenda brianna bridget brigid brigitte britney brooke
caitlin camilla camille candace candice carina carla carly carmen carol carole carolina caroline carolyn carrie cassandra catherine cathy cecilia
celeste celia charlene charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie constance cora corinne courtney
crystal cynthia daisy daniela danielle daphne dawn deanna debbie deborah debra deirdre delia delores denise desiree diana diane dianne dolores donna dora doris
dorothy edith edna eileen elaine eleanor elena eliza elisabeth elise elizabeth ella ellen eloise elsa elsie emily emma erica erika erin esther ethel eugenia eva
eve evelyn faith fatima felicia fiona flora florence fran frances francesca freya gabriela gabrielle gail gemma genevieve georgia georgina geraldine
gertrude gina giorgia gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helena helga henrietta hilary hillary
holly hope ida ilhan ilse imelda ines ingrid irene iris irma isabel isabella isabelle isla ivanka ivy jackie jaclyn jacqueline jaime jan jana jane janet janice janine
jasmine jean jeanette jeanne jenna jennifer jenny jessica jill jillian jo joan joann joanna joanne jocelyn jodi jody josephine joy joyce juanita judith judy julia
juliana julie juliet june kaitlyn kamala karen karin karla kate katherine kathleen kathryn kathy katie katrina kay kayla kellyanne kelly kendra kerry khadija kimberly kirsten
kirstie kristen kristi kristin kristina kristine kylie lana lara latoya laura lauren laurie layla lea leah leila lena leona leslie leticia lila lillian lily linda lindsay lisa
liz liza lois lola loretta lorraine louise lucia lucille lucinda lucy lupe lydia lynn lynne mabel madeleine madeline madison maggie malala mandy marcia margaret margarita
margo maria mariah marian marianne marie marilyn marina marine marion marissa marjorie marlene marsha martha mary maryam matilda maura maureen mavis maxine maya megan meghan megyn melanie melania
melinda melissa mercedes meredith mia michele michelle mildred millie mina mindy minnie miranda miriam moira molly mona monica monique muriel myra myrtle nadia nadine nancy
naomi natalia natalie natasha neera nellie nia nicola nicole nikki nina noelle nora norma olga olive olivia opal ophelia paige pamela patricia patsy patty paula paulette pauline
pearl peggy penelope penny petra phoebe phyllis polly priscilla priti priya rachel ramona rebecca regina renee rhonda rita roberta robin rosa rosalie rose rosemarie rosemary rosie
roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah sasha saundra savannah selena serena shannon sharon sheila shelley shelly sherri sherry shirley silvia simone sofia sonia
sonja sophia sophie stacey stacy stella stephanie sue summer susan susanna susanne suzanne sybil sylvia tabitha tamara tammy tanya tara tatiana teresa terri tessa thelma theresa
tiffany tina toni tonya tracy tricia trudy ursula valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred yasmin yolanda yvette yvonne zara zoe
angelica annabel bernadine blythe bridgette brittany carlene carlotta cheri christa concetta cristina dina dominique elisa elissa emilia farah fatma gabby giulia gisele hayley huma ivana jacinda jeannette jolene joni
kari kathie katharine keiko kellie kim kirsty lakshmi leanne lesley libby lindsey lizzie lori lorna louisa lorena luciana luz mairead manuela mari mariana mariam marisa marta mei mimi mira nadya nigella
noor olena oprah paola pippa rania rashida reema rosalind rosalynn roxana sana shirin siobhan sigrid sinead susana svetlana tanisha tess usha valentina yulia yuko zainab zeynep zuzana
aaliyah abena adaeze agnieszka aiko aisling akosua alina amaka amal amara ananya aneta anjali aoife aparna asha ayesha
catalina chiamaka chidinma chinwe deepa deepika divya dorota ekaterina elif esperanza ewa farida fatemeh fatou
fatoumata funmilayo galina gauri geeta grainne habiba hadiza halima ifeoma iman indira iryna
jelena jyoti katarzyna kateryna kavita kavya keisha laila latifa lerato leyla lindiwe ludmila luzia magdalena
manisha marguerite marija meena meera monika nadezhda naledi nandini naoko nasreen neha ngozi nirmala
nirupama nkechi nomsa noura nuria oksana olha parveen pooja poonam preeti rabia radha rashmi rekha renata
ruksana sadia saima salma samira sandhya sanjana seema shanti sharmila shilpa shreya shweta siân sneha
solveig sunita swati tamsin tasneem thandi thandiwe titilayo vandana veena vidya wanjiku wanjiru yetunde yewande yuki
zahra zanele zodwa zofia
`

export const maleNames = `
aaron abdul abdullah abe abraham adam adrian ahmad ahmed aidan al alan albert alberto alec alejandro alex alexander alexei alfred alfredo ali alistair allan allen alonzo alphonse alvin amadou amir amit amos anderson
andre andreas andrei andres andrew andy angelo angus anthony anton antonio archie ari armando arnold arthur arturo ashton austin barack barney barry bart ben benedict benjamin bennie bernard bernie bert bill
billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron caleb calvin cameron carl carlos carlton casey cecil cedric cesar chad charles charlie chester chip chris christian
christopher chuck clarence clark claude clay clayton cliff clifford clint clinton clive clyde cody colin conor conrad corey cornelius cory craig curt curtis cyril cyrus dale damian damon dan daniel danny
darrell darren darryl dave david dean declan denis dennis derek derrick desmond devin dexter diego dirk dmitri dmitry dominic don donald donnie doug douglas drew duane duncan dustin dwayne dwight earl
ed eddie edgar edmund eduardo edward edwin elbert eli elias elijah elliot elliott ellis elmer elon emanuel emmanuel emilio enrique eric erik ernest ernesto ervin ethan eugene evan everett felipe felix fernando
floyd forrest francis francisco francois françois frank frankie franklin fred freddie frederick gabriel gareth garrett garry gary gavin gene geoff geoffrey george gerald gerard gerry gilbert giovanni glen glenn gordon graham
grant greg gregory guillermo gus guy hakeem hank hans harold harry harvey hassan hector henri henry herb herbert herman hiro homer horace howard hubert hugh hugo hussein ian ibrahim igor imran ira irving irwin isaac ivan
jack jackson jacob jake jamal james jamie jared jason jasper javier jay jean jed jeff jefferson jeffrey jeremiah jeremy jerome jerry jesse jesus jim jimmy joaquin joe joel john johnny jon jonah jonathan jordan jorge jose josé joseph josh
joshua juan julian julio julius justin kareem karl keith ken kenneth kenny kent kevin khalid kirk kofi kurt kyle lance larry laurence lawrence lee leo leon leonard leonardo leroy lester lewis liam lindsey lionel lloyd logan lorenzo
lou louis luca lucas luigi luis luke luther lyle lyndon mahmoud malcolm manny manuel marc marcel marco marcus mario mark marlon marshall martin marty marvin mason matt matteo matthew maurice max maxwell
mehmet mel melvin michael mick miguel mike mikhail miles milton mitch mitchell mitt mohamed mohammad mohammed morgan morris moses muhammad mustafa myron nate nathan nathaniel neal ned neil nelson newt nicholas nick nicolas nigel noah noel norman oleg oliver
omar orlando oscar oswald otto owen pablo patrick paul pedro percy perry pete peter phil philip phillip pierre preston rafael rahm rajesh ralph ramon randall randy raul ravi ray raymond reggie reginald rene rex ricardo richard rick ricky rob
robbie robby robert roberto rod roderick rodney rodrigo roger roland ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rupert russ russell ryan salvador sam sammy samuel saul scott sean sebastian sergei sergio seth shane shaun
shawn sheldon sherman sid sidney silvio simon solomon spencer stan stanley stefan stephen steve steven stewart stuart sven ted terence terrence terry theo theodore thomas tim timothy tobias toby todd tom tommy tony travis trevor
tyler tyrone uri vernon vicente victor vijay vince vincent vladimir wade wallace walt walter warren wayne wendell wesley whit wilbur wilfred will willard william willie winston wolfgang woodrow xavier yasser yusuf zachary zack
jens joachim jürgen klaus lars magnus mats nils olaf olof per rolf sigmund soren søren thor ulrich viktor volodymyr wassim xi yoshihide yukio akira hiroshi kenji narendra rahul sanjay sunil suresh anil arjun deepak
rishi sadiq keir alastair alasdair callum ewan fergus hamish iain niall padraig rhys gethin dafydd eoin cillian seamus ciaran gianni enzo giuseppe paolo pietro sandro stefano vittorio jacques jean-luc jean-marie
olivier philippe thierry yves emeka kwame nnamdi sipho thabo tendai jair luiz evo nicolás benjamín kim moon shinzo jian ming wei murshed elbridge herschel ezra gideon levi micah silas thaddeus tucker
jim-bob cal zeke bubba beto pat kip chet dana dov moshe avi benny yair ehud shimon yitzhak reza hossein javad hamid ashraf pervez nawaz asif bilal tariq usman waqar zahid
abdi abdulrahman abhishek abiodun adebayo adewale aditya ahmet ajay akash aleksandr aleksei amitabh anand
anders andriy andrzej ankit anwar arif arnaud arun arvind ashish ashok ayo ayodele aziz babatunde bashir bastien bohdan
bongani burak chinedu chukwudi chukwuemeka cristiano dariusz dawit dilip dinesh
ekow emre enoch epeli ephraim esteban evgeny fabien faisal farhan farouk gaurav gerhard giorgos girish
gonzalo grzegorz guillaume gunnar gustavo habib hamza haruki hasan hemant henrik humberto hussain idris ifeanyi
ikenna ismail istván jakub javed jitendra joão kamal kamau karan karim kelechi khaled
konstantin kostas krzysztof kwasi laszlo lászló maciej mahendra mahesh mamadou manish manoj marek mateo mathieu
mauricio mehdi moussa mukesh murat musa nabil naveen neeraj nikhil nikola nikolai nitin nuno obinna oleksandr
oluwaseun ousmane pankaj paulo pavel petr prakash pranav praveen rachid rajan rajendra rajiv rakesh ramesh rashid
ravindra rohan rohit sachin saeed salim samir sandeep sanjeev santosh satoshi selim sergey shankar shigeru sibusiso
siddharth sione siphiwe srinivas sudhir suleiman taha takashi takeshi tevita tomasz tomáš tunde umar
vasily venkatesh vikas vikram vishal vivek vladislav wasim wojciech yakubu yannick yannis yaw yousef youssef yuri
zoltan zoltán zoran étienne
`
