"""Accounts, rights, journals, interfaces, one-time codes, messages, documents."""

from benchmarks.accuracy.generate_sixth.writing import table

_ACCOUNTS = """
usr_id :: @id :: {n:1}
usr_login :: @login :: {p.login}
usr_pwd :: SECRET/PASSWORD | SECRET/PASSWORD/- :: $2y$10${mixed:53}
usr_salt :: @sec :: {hex:32}
usr_totp_seed :: @sec :: 40% {alnum:32}
usr_mdp_provisoire :: @pw :: 30% {mixed:10} ~ Bienvenue{int:10-99}!
usr_email :: EMAIL_ADDRESS :: =capitals15 {p.email}
usr_titre :: CIVILITY :: {p.civ}
usr_profil :: - :: adherent ~ adherent ~ entreprise ~ ps
usr_adherent :: @mem :: 85% {dig:9}
usr_last_ip :: IP_ADDRESS :: 90% {int:5-212}.{int:0-254}.{int:0-254}.{int:1-254}
usr_mdp_change :: - :: 0 ~ 1
usr_last :: DATE :: =epoch 90% {day:l:2024-2025|%Y-%m-%d}
usr_locked :: - :: 0 ~ 0 ~ 0 ~ 1
usr_lang :: - :: fr ~ fr ~ fr ~ en
usr_theme :: - :: #1a73e8 ~ #00563f ~ #e4003a
usr_first_ip :: IP_ADDRESS :: 70% {int:5-212}.{int:0-254}.{int:0-254}.{int:1-254}
usr_cgu :: - :: v{int:1-4}.{int:0-3}
usr_tel_ok :: - :: 1 ~ 0
usr_pwd_n1 :: @pw :: 45% {p.last}{int:10-99} ~ {q.first}{p.byear}* ~ {mixed:9}
usr_avatar :: URL/- :: 25% https://cdn.{o.host}/u/{hex:8}.png
usr_question :: - :: Ville de naissance ? ~ Nom de votre premier animal ? ~ Prénom de votre mère ?
usr_reponse :: SECRET/PASSWORD/- | -/CITY/FIRST_NAME/BIRTH_PLACE :: {p.bplace} ~ {q.first} ~ Minou ~ Caramel
"""

_ROLES = """
Compte AD :: @login :: SANTE\\{p.login} ~ {p.login}
Matricule RH :: -/INTERNAL_REFERENCE :: A{dig:5}
Rôle :: - :: GEST_PREST_N{int:1-2} ~ CONSULT ~ ADMIN_FONC ~ SUPERVISEUR
Périmètre :: INSURER/- :: {t.ins.1} ~ {t.ins.1},{t.ins2.1} ~ TOUS
Données santé :: - :: O ~ N
Demandeur :: EMAIL_ADDRESS :: {q.work}@{o.host}
Ouvert le :: DATE :: {day:o:2016-2025|%d/%m/%Y}
MDP initial :: @pw :: {p.ini}{dig:4}# ~ Welcome{int:20-25}* ~ {mixed:8}
Fermé le :: DATE :: 20% {day:o>f:30-900|%d/%m/%Y}
Poste :: - :: PC-{alnum:6}
IP fixe :: IP_ADDRESS :: 10.{int:0-40}.{int:0-254}.{int:1-254}
MAC :: - :: {hex:2}:{hex:2}:{hex:2}:{hex:2}:{hex:2}:{hex:2}
Badge parking :: VEHICLE_PLATE :: =dash10 60% {p.plate}
Carte CPx :: - :: 30% 80250{dig:5}
Login expiré :: - :: oui ~ non
Site :: - :: Siège ~ Plateau {int:1-4} ~ TLT
"""

_JOURNAL = """
ts :: DATE :: {day:t:2025-2025|%Y-%m-%dT%H:%M:%S.}{dig:3}Z
level :: - :: INFO ~ INFO ~ WARN ~ ERROR ~ DEBUG
logger :: - :: f.p.droits.Controller ~ f.p.auth.Filter ~ f.p.ged.Upload
thread :: - :: http-nio-8080-exec-{int:1-40}
principal :: @login :: {p.login} ~ {p.email} ~ anonymous ~ {p.login}
remoteAddr :: IP_ADDRESS :: {int:2-212}.{int:0-254}.{int:0-254}.{int:1-254} ~ 2a01:cb{dig:2}:{hex:4}:{hex:4}::{hex:2}
method :: - :: GET ~ POST ~ PUT ~ DELETE
path :: -/URL :: /api/v2/beneficiaires/{dig:6} ~ /api/v2/pec ~ /login ~ /documents/{hex:8}
referer :: URL :: 60% https://www.{o.host}/espace/{int:1-90}
status :: - :: 200 ~ 200 ~ 302 ~ 401 ~ 500
user :: - :: {int:1-60} ~ 0
bytes :: - :: {int:100-90000}
ua :: - :: Mozilla/5.0 (Windows NT 10.0; x64) ~ okhttp/4.9.{int:0-3} ~ PostmanRuntime/7.3{int:0-9}.0
sessionId :: @sec :: {hex:32!u}
x_forwarded_for :: IP_ADDRESS :: 70% {int:2-212}.{int:0-254}.{int:0-254}.{int:1-254}, 10.0.{int:0-9}.{int:1-99}
message :: @text :: {t.machine.0}
elapsed :: - :: {int:1-3000}ms
"""

_PARTNERS_API = """
client_id :: LOGIN/INTERNAL_REFERENCE/- | INTERNAL_REFERENCE/LOGIN/- :: {o.form!l}-{o.siren}
api_key_v1 :: @sec :: 70% sk_live_{mixed:24}
webhook :: URL :: https://hooks.{o.host}/sante/{hex:6}
allowed_ips :: IP_ADDRESS :: {int:11-199}.{int:1-250}.{int:1-250}.0/24 ~ 10.{int:1-250}.{int:1-250}.{int:1-250}
partner :: @org :: {o.name}
finessOuSiret :: FR_SIRET/FR_FINESS :: 3* {o.siret} ~ {o.finess}
scopes :: - :: droits.read ~ droits.read pec.write ~ *
quota_jour :: - :: 1000 ~ 50000 ~ 100000
tva_client :: FR_VAT :: {o.vat}
db_password :: @pw :: 80% {mixed:16} ~ {o.sigle}_{dig:4}!
env :: - :: prod ~ recette ~ preprod
cert_sn :: - :: {hex:16!u}
cert_exp :: DATE :: {day:x:2025-2027|%d/%m/%Y}
secret_rotation_days :: - :: 30 ~ 90 ~ 365
sftp_user :: @login :: sftp_{o.sigle!l}{int:1-9}
sftp_pass :: @pw :: {mixed:14}
fallback :: URL :: sftp://echange.{o.host}:22/in
retry_policy :: - :: 3x30s ~ 5x60s ~ none
"""

_IMPORT = """
colonne A :: @login :: {p.login}
colonne B :: @pw :: {p.first}{p.byear} ~ azerty{int:10-99} ~ Mutuelle{int:2018-2025}! ~ {mixed:8} ~ Soleil{p.dept}
colonne C :: @last :: {p.last}
colonne D :: FIRST_NAME :: {p.first}
colonne E :: EMAIL_ADDRESS/PHONE_NUMBER :: 4* {p.email} ~ {p.mobile}
colonne G :: @birth :: =serial {p.birth}
colonne H :: @con :: SANT{dig:6}
colonne I :: - :: 0 ~ 1
colonne J :: FR_ID_DOCUMENT/- | FR_ID_DOCUMENT/-/INTERNAL_REFERENCE :: {p.passport} ~ {p.cnie} ~ {p.cni} ~ ∅
colonne O :: - :: WEB ~ AGENCE ~ ∅
colonne K :: IBAN_CODE :: {p.iban}
colonne L :: @rank :: {p.rank}
colonne M :: - :: F{int:1-12}
colonne N :: @text :: 30% {t.call.0}
"""

_OTP = """
otp_id :: @id :: {uuid}
msisdn :: PHONE_NUMBER :: 33{p.mobile_9}
code_envoye :: SECRET/PASSWORD/- | -/SECRET/PASSWORD :: {dig:6}
identifiant :: @login :: {p.login} ~ {p.login}{dig:2}
pin_vocal :: PASSWORD/SECRET/- | -/PASSWORD/SECRET :: {dig:4}
emis :: DATE :: {day:m:2025-2025|%d/%m/%Y %H:%M:%S}
ttl :: - :: 300
essais :: - :: 0 ~ 1 ~ 2 ~ 3
operateur :: - :: ORANGE ~ SFR ~ BOUYGUES ~ FREE
statut_acheminement :: - :: DELIVRD ~ EXPIRED ~ UNDELIV
texte_sms :: FREE_TEXT :: Votre code est {dig:6} ~ {t.msg.0} ~ RDV le {day:m|%d/%m} à {int:8-18}h
telephone :: - :: mobile ~ fixe ~ VoIP
cout_ct :: AMOUNT/- | -/AMOUNT :: 4,2 ~ 8,4
ip_demande :: IP_ADDRESS :: =none5 {int:2-212}.{int:0-254}.{int:0-254}.{int:1-254}
appareil :: - :: iPhone 1{int:1-6} ~ SM-A5{int:1-6}6B ~ Redmi Note {int:8-13}
"""

_MESSAGES = """
msg_no :: @id :: {n:910000}
objet :: @title :: {t.subject.0}
corps :: FREE_TEXT :: {t.msg.0} ~ {t.msg.0} {t.msg2.0} ~ {t.msg.0} {t.complaint.0} {t.msg2.0}
reponse_agent :: FREE_TEXT :: 60% {t.answer.0} ~ {t.answer.0}
note_interne :: FREE_TEXT :: 25% {t.call.0}
pj_nom :: - :: 50% IMG_{dig:4}.jpg ~ devis_{p.last!l}.pdf ~ scan{dig:3}.pdf
pj_taille_ko :: - :: 50% {int:20-9000}
pj :: URL :: 40% https://ged.{o.host}/d/{uuid}
adresse :: IP_ADDRESS :: {int:2-212}.{int:0-254}.{int:0-254}.{int:1-254}
prenom_affiche :: - :: 0 ~ 1
lu :: - :: O ~ N
sentiment :: - :: -1 ~ 0 ~ 1
delai_rep_h :: - :: {dec:0-140:1}
file :: - :: PREST ~ COTIS ~ ADH ~ N2
recu :: DATE :: {day:r:2024-2025|%d/%m/%Y %H:%M}
adherent_ref :: @mem :: M{dig:7}
"""

TABLES = [
    table("comptes_portail.csv", 300, _ACCOUNTS, ages=(19, 85)),
    table("habilitations.csv", 140, _ROLES, separator=";", encoding="cp1252", ages=(21, 64)),
    table("app_access.log.csv", 400, _JOURNAL, quoted=True),
    table("api_partners.csv", 60, _PARTNERS_API),
    table("reprise_utilisateurs.csv", 220, _IMPORT, separator=";"),
    table("otp_sms.csv", 260, _OTP, separator=";"),
    table("messagerie_adherents.csv", 240, _MESSAGES, separator="\t"),
]
