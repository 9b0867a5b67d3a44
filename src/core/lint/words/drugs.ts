/**
 * Active substances and trade names that people are most often given, as their beginnings are spelled in the languages
 * written in Latin letters. Naming one in a reply is never needed.
 */
export const DRUGS = `
@drug = ibuprof~ paracetam~ acetaminoph~ aspirin~ naproxen~ diclofenac~ metamizol~ novalgin~ dipirona~ advil tylenol doliprane
@drug2 = metformin~ insulin~ ozempic~ semaglutid~ wegovy~ mounjaro~ lisinopril~ ramipril~ enalapril~ losartan~ valsartan~ amlodipin~ bisoprolol~ metoprolol~ atenolol~ atorvastatin~ simvastatin~ rosuvastatin~ statin statins statine statinen estatina~ warfarin~ marcumar~ xarelto~ eliquis~ apixaban~ clopidogrel~
@drug3 = sertralin~ fluoxetin~ escitalopram~ citalopram~ venlafaxin~ duloxetin~ bupropion~ prozac zoloft lexapro xanax alprazolam~ lorazepam~ diazepam~ valium clonazepam~ zolpidem~ quetiapin~ lithium litio litium ritalin~ adderall~ methylphenidat~ metilfenidato
@drug4 = amoxicil~ augmentin~ azithromy~ azitrom~ ciproflox~ penicil~ doxycyclin~ doxiciclin~ cephalexin~ prednison~ prednisolon~ cortison~ kortison~ cortisona hydrocortison~ hidrocortison~ albuterol~ salbutamol~ ventolin~ levothyrox~ levotirox~ synthroid~ euthyrox~ omeprazol~ pantoprazol~ gabapentin~ tramadol~ oxycod~ oxicod~ morphin~ morfin~ fentanyl~ cetirizin~ loratadin~ tamoxifen~ viagra sildenafil~ hydrochlorothiazid~ furosemid~
@drugs = <drug> <drug2> <drug3> <drug4>
@care2 = mammogra~ mamogra~ mammograf~ colonoscop~ koloskop~ coloscop~ darmspiegel~ endoscop~ endoskop~ gastroscop~ magenspiegel~ colposcop~ laparoscop~ arthroscop~ artroscop~ arthroskop~ chemother~ chemotherap~ quimioterap~ chimiotherap~ dialys~ dialis~ hemodial~ transplant~ trasplant~ bypass stent stents pacemaker~ marcapaso~ marcapasso~ herzschrittmacher~ appendi~ apendi~ tonsil~ amigdal~ amygdal~ hysterectom~ histerectom~ vasectom~ cataract~ catarat~ katarakt~ biops~ spirometr~ espirometr~ echocardio~ ecocardio~ electrocardio~ eletrocardio~ elektrokardio~ mastectom~ colostom~ kolostom~ transfus~ cpap psychotherap~ psicoterap~ physiotherap~ fisioterap~ kinesitherap~ chiroprac~ quiroprac~ radiother~ radioterap~ strahlentherap~ botox~ infusion~ perfusion~ catheter~ cateter~ katheter~ papanicol~ tomograf~ tomograph~ psa hba1c hbaic aic tsh ecg ekg ivf fiv prosthes~ protesis appendec~ cholecyst~ colecist~ thyroidect~ tiroidect~ circumcis~ circuncis~ cesarean~ caesarean~ cesarea~ kaiserschnitt~ cesarienne~ epidural~ peridural~ ultrasound~ ultraschall~ bypassop~
condition: <drugs>
condition*: <care2> unless <frame>
`
