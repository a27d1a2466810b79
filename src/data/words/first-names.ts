/**
 * Common first names by gender, those that both have in both, in the order of the
 * alphabet: from general knowledge of English-language news.
 */
export const femaleNames = `
aaliyah abby abena abigail ada adaeze adele adriana agnes agnieszka aiko aisha aisling akosua alexandra alexis alice
alicia alina alison allison alma amaka amal amanda amara amber amelia amina amy ana ananya anastasia andrea aneta
angela angelica angelina anita anjali ann anna annabel anne annette annie aoife aparna april ariana arianna asha
ashley astrid audrey ava ayesha barbara beatrice becky belinda bella bernadette bernice beth bethany betsy betty
beverly bianca billie bonnie brenda brianna bridget brigid brigitte britney brittany brooke caitlin camilla
camille candace candice carina carla carly carmen carol carole carolina caroline carolyn carrie casey cassandra catalina
catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chiamaka chidinma chinwe chloe christina
christine cindy claire clara claudia colleen connie constance courtney cristina crystal cynthia daisy dana daniela danielle
daphne dawn debbie deborah debra deepa deepika deirdre delia denise diana diane dianne dina divya dolores dominique
donna dora doris dorota dorothy edith eileen ekaterina elaine eleanor elena elif elisabeth elise eliza elizabeth ella
ellen eloise elsa elsie emilia emily emma erica erika erin esperanza esther eva eve evelyn ewa faith farah farida
fatemeh fatima fatma fatou fatoumata felicia fiona flora florence fran frances francesca freya funmilayo gabby
gabriela gabrielle galina gauri geeta gemma genevieve georgia georgina geraldine gina
gladys gloria grace grainne greta gwen habiba hadiza halima hannah harriet hayley hazel heather heidi
helen helena hilary hillary holly hope huma ifeoma ilhan iman imelda indira ines ingrid irene iris iryna isabel
isabella isabelle isla ivana ivanka ivy jacinda jackie jacqueline jaime jan jana jane janet janice janine jasmine jean
jeanette jeanne jeannette jelena jenna jennifer jenny jessica jill jillian jo joan joann joanna joanne jody
joni jordan josephine joy joyce juanita judith judy julia juliana julie juliet june jyoti kaitlyn kamala karen kari karin
karla katarzyna kate kateryna katharine katherine kathleen kathryn kathy katie katrina kavita kavya kay kayla
keiko keisha kellie kelly kellyanne kendra kerry khadija kim kimberly kirsten kirsty kristen kristi kristin kristina
kristine kylie laila lakshmi lana lara latifa latoya laura lauren laurie layla lea leah leanne leila lena leona lerato
lesley leslie leticia leyla libby lila lillian lily linda lindiwe lindsay lindsey lisa liz liza lois loretta
lori lorraine louisa louise lucia luciana lucinda lucy ludmila luz lynn madeleine madeline madison
magdalena maggie mairead malala mandy marcia margaret margarita margo mari maria mariah
mariam marian mariana marianne marie marija marilyn marina marine marion marissa marjorie marlene marsha marta
martha mary maryam matilda maureen maxine maya meena meera megan meghan megyn mei melania melanie melinda melissa
mercedes meredith mia michele michelle mina mindy mira miranda miriam moira molly mona monica monika monique
morgan nadezhda nadia nadine nadya naledi nancy nandini naoko naomi natalia natalie natasha neera
neha nellie ngozi nia nicola nicole nikki nina nkechi nomsa noor nora norma noura nuria oksana olga
olha olive olivia paige pamela paola pat patricia patsy patty paula pauline pearl peggy penelope penny
petra phoebe phyllis pippa polly pooja poonam preeti priscilla priti priya rabia rachel radha rania rashida rashmi
rebecca reema regina rekha renata renee rhonda rita roberta robin rosa rosalind rose rosemarie rosemary rosie
roxana ruby ruksana ruth sabrina sadia sadie saima sally salma samantha samira sana sandhya sandra sanjana sara sarah
sasha savannah seema selena serena shannon shanti sharmila sharon sheila shelley sherry shilpa shirin shirley shreya
shweta sigrid silvia simone sinead siobhan sneha sofia solveig sonia sophia sophie stacey stacy stella stephanie
sue summer sunita susan susana susanna susanne suzanne svetlana swati sylvia tamara tammy tamsin tanya tara tasneem
tatiana teresa terri tess tessa thandi thandiwe thelma theresa tiffany tina titilayo toni tonya tracy tricia ursula
usha valentina valerie vandana vanessa veena vera veronica vicki vicky victoria vidya violet virginia vivian wanda
wanjiku wanjiru wendy whitney yasmin yetunde yewande yolanda yuki yuko yulia yvonne zahra zainab zanele zara zeynep
zodwa zoe zofia zuzana
`

export const maleNames = `
aaron abdi abdul abdullah abdulrahman abe abhishek abiodun abraham adam adebayo adewale aditya adrian ahmad ahmed
ahmet aidan ajay akash akira al alan alastair albert alberto alec alejandro aleksandr aleksei alex alexander
alexei alfred alfredo ali alistair allan allen alvin amadou amir amit amitabh amos anand anders anderson andre andreas
andrei andres andrew andriy andrzej andy angelo angus anil ankit anthony anton antonio anwar archie ari arif arjun
armando arnaud arnold arthur arturo arun arvind ashish ashok ashraf ashton asif austin avi ayo ayodele aziz babatunde
barack barney barry bart bashir bastien ben benedict benjamin bennie benny bernard bernie bert beto bilal
bill billy bob bobby bohdan bongani boris brad bradley brandon brendan brent brett brian bruce bruno bryan burak byron
cal caleb callum calvin cameron carl carlos carlton casey cecil cedric cesar chad charles charlie chester chinedu chip
chris christian christopher chuck chukwudi chukwuemeka ciaran cillian clarence clark claude clay clayton cliff
clifford clint clinton clive clyde cody colin conor conrad corey cory craig cristiano curt curtis cyril dafydd
dale damian damon dan dana daniel danny dariusz darrell darren darryl dave david dawit dean declan deepak denis dennis
derek derrick desmond devin dexter diego dilip dinesh dmitri dmitry dominic don donald doug douglas drew
duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott
ellis elon emanuel emeka emilio emmanuel emre enoch enrique enzo eoin ephraim eric erik ernest ernesto
esteban ethan eugene evan everett evgeny ewan ezra fabien faisal farhan farouk felipe felix fergus fernando floyd
forrest francis francisco francois frank franklin françois fred freddie frederick gabriel gareth garrett garry gary
gaurav gavin gene geoff geoffrey george gerald gerard gerhard gerry gianni gideon gilbert giorgos giovanni
girish giuseppe glen glenn gonzalo gordon graham grant greg gregory grzegorz guillaume guillermo gunnar gustavo guy
habib hakeem hamid hamish hamza hank hans harold harry harvey hasan hassan hector henri henrik henry
herb herbert herman hiro hiroshi hossein howard hubert hugh hugo humberto hussain hussein iain ian ibrahim
idris ifeanyi igor ikenna imran ira irving irwin isaac ismail ivan jack jackson jacob jacques jair jake jakub
jamal james jamie jan jared jason jasper javad javed javier jay jean jeff jefferson jeffrey jens
jeremiah jeremy jerome jerry jesse jesus jian jim jimmy joachim joaquin joe joel john johnny jon jonah
jonathan jordan jorge jose joseph josh joshua josé joão juan julian julio jun justin jürgen kamal kamau karan kareem karim
karl keir keith kelechi ken kenji kenneth kenny kent kevin khaled khalid kim kirk klaus kofi konstantin kostas
krzysztof kurt kwame kwasi kyle lance larry lars laszlo laurence lawrence lee leo leon leonard leonardo leslie levi lewis
liam lindsey lionel lloyd logan lorenzo lou louis luca lucas luigi luis luiz luke luther lyle lyndon maciej
magnus mahendra mahesh mahmoud malcolm mamadou manish manny manoj manuel marc marcel marco marcus marek mario mark
marlon marshall martin marty marvin mason mateo mathieu matt matteo matthew maurice mauricio max maxwell mehdi
mehmet mel melvin michael mick miguel mike mikhail miles milton ming mitch mitchell mitt mohamed mohammad mohammed
moon morgan morris moses moshe moussa muhammad mukesh murat musa mustafa nabil narendra nate nathan nathaniel
naveen nawaz neal neeraj neil nelson newt niall nicholas nick nicolas nigel nikhil nikola nikolai nils nitin
nnamdi noah noel norman nuno obinna olaf oleg oleksandr oliver olivier olof oluwaseun omar orlando oscar oswald otto
ousmane owen pablo padraig pankaj paolo pat patrick paul paulo pavel pedro per percy perry pervez pete peter petr phil
philip philippe phillip pierre pietro prakash pranav praveen preston rachid rafael rahm rahul rajan rajendra rajesh
rajiv rakesh ralph ramesh ramon randall randy rashid raul ravi ravindra ray raymond reggie reginald rene rex reza rhys
ricardo richard rick ricky rishi rob robbie robby robert roberto robin rod rodney rodrigo roger rohan rohit roland
rolf ron ronald ronnie rory ross roy ruben rudolph rudy rupert russ russell ryan sachin sadiq saeed salim salvador sam
samir sammy samuel sandeep sandro sanjay sanjeev santosh saul scott seamus sean sebastian selim sergei sergey
sergio seth shane shankar shaun shawn sheldon sherman shimon shinzo sibusiso sid siddharth sidney
silvio simon sione siphiwe sipho solomon soren spencer stan stanley stefan stefano stephen steve steven
stewart stuart suleiman sunil suresh sven søren taha takashi takeshi tariq ted tendai terence terrence terry
tevita thabo theo theodore thierry thomas thor tim timothy tobias toby todd tom tomasz tommy tony travis trevor
tucker tunde tyler tyrone ulrich umar uri usman vasily venkatesh vernon vicente victor vijay vikas vikram viktor vince
vincent vishal vittorio vivek vladimir vladislav volodymyr wade wallace walt walter waqar warren wasim wassim wayne
wei wendell wesley wilfred will willard william willie winston wojciech wolfgang woodrow xavier xi yair yakubu
yannick yannis yaw yitzhak yoshihide yousef youssef yukio yuri yusuf yves zachary zahid zeke zoltan zoran
`
