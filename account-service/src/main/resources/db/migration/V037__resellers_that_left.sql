-- Whoever has left the programme is held by no reseller: the account may be erased, its organisation go into another.
alter table reseller_membership drop constraint reseller_membership_state_check;
alter table reseller_membership add check (state in ('ACTIVE', 'SUSPENDED', 'LEFT'));

create or replace view reseller_actor as
select r.reseller_id, r.state, a.id as owner_id, a.organisation_id, r.account_id
from reseller_membership r join account a on a.id = r.account_id
where r.state <> 'LEFT'
union
select r.reseller_id, r.state, a.id, a.organisation_id, m.account_id
from reseller_membership r
join account a on a.id = r.account_id
join organisation_member m on m.organisation_id = a.organisation_id and m.role in ('OWNER', 'BUYER')
where r.state <> 'LEFT';
