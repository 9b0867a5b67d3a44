/** Titles: never part of a name, unless nothing else is left. */
export const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir rev reverend fr father sr sra srta herr frau mme mlle pastor coach chef farmer nurse captain capt sgt sergeant lt col cpl officer deputy bishop elder rabbi imam sheikh hajj haji hon judge attorney deacon minister sister brother auntie uncle grandma grandpa nana the thereal real official its iam'.split(
    ' ',
  ),
)

/** Titles that are given names too: only before two more names. */
export const TITLE_OR_NAME = new Set('don dona lady lord major prince princess king queen baron duke judge'.split(' '))

/** Suffixes and degrees behind a name. */
export const SUFFIXES = new Set(
  'jr junior sr snr senior ii iii iv 2nd 3rd md rn np pac phd psyd edd dds dmd dvm lpn lvn bsn msn dnp aprn crna cna emt cpa esq cfp mba mph msw lcsw lmft lmt rph pharmd dpt otr rdh cma ret usmc usn usaf'.split(
    ' ',
  ),
)

/** Suffixes that are names too: only where two names are left before them, or behind a comma. */
export const SUFFIX_OR_NAME = new Set('do pa ma ba bs ms jd pe rd ot pt dc od'.split(' '))

/** Words before another name of the same person. */
export const CALLED = new Set('aka alias nee formerly fka'.split(' '))

/** What people put in the place of a surname; it says nothing of their own. */
export const PET_SURNAMES = new Set(
  'marie ann anne anna lynn lynne lyn mae may jo rose grace louise lee leigh jean elizabeth nicole renee michelle dawn faith hope joy love lovely bear star stars sunshine smiles smile blue rain skye sky moon sun angel baby babe bby honey sugar sweet sweetie princess queen king boss mama mom momma mommy papa dad daddy nana wife life luv xo xoxo happy lucky wild rebel beauty doll diva kitty cat dog wolf fox tiger lion bird butterfly flower lily daisy rosie ruby jade jewel diamond gold silver snow winter summer autumn spring ocean beach river storm thunder lightning fire ice rock music dance dancer artist photography photo official page realtor fitness yoga nurse chef style stylist beautiful unique blessed bless peace dreams dreamer free freedom heart hearts magic mystic soul spirit gypsy hippie country cowboy cowgirl redneck outlaw savage hustle money cash bling swag fresh cool'.split(
    ' ',
  ),
)

/** Words that are no names: people who hide theirs put such together. */
export const NO_NAMES = new Set(
  'a an the my me i im its just only not no one nobody somebody someone anonymous unknown user guest admin official page account private secret ghost shadow dark night day light moon sun sky cloud rain storm snow fire ice water ocean sea beach river lake mountain mountains hill rock rocky forest tree wood woods flower flowers garden wild animal bird owl eagle hawk raven crow wolf fox bear lion tiger cat kitty dog puppy horse pony fish fishin fishing hunter hunting dragon unicorn phoenix slayer warrior ninja samurai pirate viking knight wizard witch vampire zombie demon devil angel fairy mermaid princess prince queen king boss chief captain big little lil old young mad crazy funny happy sad lonely lucky sweet hot cool bad good best super mega ultra mama mom momma mommy mum papa dad daddy nana granny grandma grandpa papaw memaw gigi wife hubby husband baby babe girl girls boy boys guy dude man woman lady lover love lovely heart soul spirit mind dream dreams dreamer life living free freedom peace hope faith blessed grateful thankful proud american patriot southern country city town street home house kitchen crafty crafts crafter quilter knitter baker cook coffee tea wine beer whiskey pizza cake cookie sugar honey candy chocolate bum gone lost found forever always never again today tomorrow yesterday top bottom north south east west star stars galaxy cosmic space alien robot gamer game player music singer dj rapper dancer artist painter photographer photography writer reader book books nerd geek biker rider racer trucker mechanic welder plumber farmer rancher cowboy cowgirl redneck rebel outlaw gangsta thug hustler money rich'.split(
    ' ',
  ),
)
