"""Computers: accounts of a directory, hosts, requests and keys of an API."""

from benchmarks.accuracy.generate_fifth.language import Table
from benchmarks.accuracy.generate_seventh.words import POOLS

_DIRECTORY = """
sAMAccountName :: @login :: {p.sam}
userPrincipalName :: EMAIL_ADDRESS/LOGIN :: {p.work}@agglo.example.fr
personalTitle :: CIVILITY :: {p.civ} >> gaps
distinguishedName :: -/PERSON/LOGIN :: CN={p.sam},OU=Agents,OU=DSI,DC=agglo ~ CN={p.first} {p.last},OU=Elus
objectSid :: -/INTERNAL_REFERENCE :: S-1-5-21-{dig:10}-{dig:9}-{int:1100-9900}
userAccountControl :: - :: 512 ~ 512 ~ 514 ~ 66048
pwdLastSet :: @date :: {day:p:2023-2025|%Y%m%d%H%M%S}.0Z
badPwdCount :: - :: 0 ~ 0 ~ 1 ~ 3
description :: FREE_TEXT/-/PASSWORD :: 35% mdp : {t.word.0} ~ compte de service ~ prêt PC {n:300}
initPwd :: PASSWORD :: {t.word.0}
unicodePwd_nt :: SECRET/PASSWORD | SECRET/- :: {hex:32}
telephoneNumber :: PHONE_NUMBER :: {o.phone_is} >> gaps
ipPhone :: -/PHONE_NUMBER :: {dig:4}
department :: - :: Finances ~ DSI ~ Petite enfance ~ Voirie ~ Médiathèque
homeDirectory :: -/URL :: \\\\fs01\\users${p.sam}
wWWHomePage :: URL :: 20% https://intranet.agglo.example/{p.login}
lastHelpdeskNote :: FREE_TEXT :: 30% {t.ticket.0}
"""

_HOSTS = """
NOM :: -/INTERNAL_REFERENCE :: {t.host.0}
os_ver :: - :: {t.host.1}
Adresse :: IP_ADDRESS :: {t.host.2}.{int:1-254}
ip_pub :: IP_ADDRESS :: 30% {int:80-193}.{int:0-255}.{int:0-255}.{int:1-254}
ipv6 :: IP_ADDRESS :: 40% 2001:db8:{hex:4}::{hex:4}
adresse_phys :: -/INTERNAL_REFERENCE :: {hex:2}:{hex:2}:{hex:2}:{hex:2}:{hex:2}:{hex:2}
serial_no :: -/INTERNAL_REFERENCE :: {alnum:7} ~ {alnum:10}
adm_url :: URL :: https://{t.host.2}.{int:1-254}:8443/
adm_user :: LOGIN | LOGIN/- :: root ~ admin ~ svc_{t.host.0} ~ {p.login}
adm_pass :: PASSWORD :: {t.word.0} ~ {mixed:12}
snmp_community :: SECRET/PASSWORD | PASSWORD/SECRET/- :: public ~ agglo-ro ~ {mixed:10}
bitlocker_key :: SECRET | SECRET/- :: {dig:6}-{dig:6}-{dig:6}-{dig:6}-{dig:6}-{dig:6}-{dig:6}-{dig:6}
rack_u :: - :: {int:1-42}
ram_go :: - :: 8 ~ 16 ~ 32 ~ 64 ~ 256
last_patch :: @date :: {day:l:2024-2025|%Y-%m-%d}
cve_open :: - :: {int:0-31}
support_ctr :: CONTRACT_NUMBER | CONTRACT_NUMBER/INTERNAL_REFERENCE/- :: MC{dig:7}
warranty_end :: @date :: {day:w:2024-2029|%d/%m/%Y}
"""

_REQUESTS = """
remote_addr :: IP_ADDRESS :: {int:31-217}.{int:0-255}.{int:0-255}.{int:1-254} ~ 2a01:cb08:{hex:4}:{hex:4}::{hex:2}
x_forwarded_for :: IP_ADDRESS :: 40% {int:31-217}.{int:0-255}.{int:0-255}.{int:1-254}, 10.0.{int:0-9}.{int:1-254}
user :: @login :: 60% {p.login}
verb :: - :: {t.path.1}
uri :: -/URL :: {t.path.0}
referer :: URL :: https://{o.host}/{hex:6} ~ https://{o.host}/ ~ -
status :: - :: {t.path.2}
bytes :: - :: {int:0-98000}
rt_ms :: - :: {int:2-4100}
ua :: - :: {t.agent.0}
cookie_sess :: SECRET :: PHPSESSID={hex:26}
authz :: SECRET :: 45% Bearer {mixed:40}
csrf :: SECRET/- | SECRET/- :: {hex:40}
vhost :: URL/- :: {o.host} ~ www.{o.host}
country :: - :: {t.country.2}
"""

_KEYS = """
app_slug :: - :: export-paie ~ sig-web ~ borne-accueil ~ mobile-ios ~ sync-agenda
owner :: EMAIL_ADDRESS :: {p.work}@dev.example.fr
clientId :: -/INTERNAL_REFERENCE/LOGIN :: {uuid}
clientSecret :: SECRET | SECRET/PASSWORD :: {mixed:32}
clé API :: SECRET :: ak_{mixed:24} ~ ak_{mixed:24} ~ révoquée
webhook :: URL :: https://hooks.{o.host}/v1/{mixed:10}
totpSeed :: SECRET | SECRET/- :: {let:16} ~ {let:32}
pwd_hash :: PASSWORD/SECRET :: $2y$10${mixed:53}
scopes :: - :: read ~ read,write ~ admin ~ openid profile
allowedCidr :: IP_ADDRESS :: {int:31-217}.{int:0-255}.{int:0-255}.0/24 ~ 10.{int:0-99}.0.0/16
rateLimit :: - :: 60 ~ 600 ~ 5000
calls30d :: - :: {int:0-90000}
enabled :: - :: true ~ true ~ false
createdOn :: @date :: {day:c:2020-2025|%Y-%m-%d}
sdk :: - :: php 8.2 ~ node 20.11 ~ python 3.12 ~ java 17
"""

TABLES = [
    Table("ad_users.csv", 240, _DIRECTORY, ";", "utf-8", (20, 64), pools=POOLS, quoted=True),
    Table("cmdb_hosts.csv", 120, _HOSTS, ",", pools=POOLS),
    Table("access_log_json.csv", 400, _REQUESTS, "\t", pools=POOLS),
    Table("api_clients.csv", 64, _KEYS, ",", pools=POOLS),
]
