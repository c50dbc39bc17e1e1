-- Organisations have several members, take each other in, and act for resellers.

alter table organisation_member drop constraint organisation_member_role_check;
alter table organisation_member add check (role in ('OWNER', 'BUYER', 'VIEWER'));

-- One that went into another keeps its id: the other services know its licences by it.
alter table organisation
    add merged_into uuid references organisation,
    add merged_at timestamptz,
    add check ((merged_into is null) = (merged_at is null)),
    add check (merged_into <> id);
create index organisation_merged_into on organisation (merged_into) where merged_into is not null;

-- Links that were mailed; only the hash of their token is kept.
create table invitation (
    id              uuid primary key,
    organisation_id uuid        not null references organisation deferrable initially deferred,
    email           text        not null,
    -- The role of a member to be; null when a whole organisation is asked to come in.
    role            text check (role in ('OWNER', 'BUYER', 'VIEWER')),
    language        text        not null check (language in ('en', 'id')),
    token_hash      bytea       not null unique check (octet_length(token_hash) = 32),
    invited_by      uuid        not null references account deferrable initially deferred,
    invited_at      timestamptz not null,
    expires_at      timestamptz not null check (expires_at > invited_at),
    -- When it was accepted, withdrawn or replaced by a newer one.
    closed_at       timestamptz
);
create index invitation_of_organisation on invitation (organisation_id, invited_at);
create index invitation_expired on invitation (expires_at);

-- Who acts for a reseller: its own account, and the owners and buyers of that account's organisation.
create view reseller_actor as
select r.reseller_id, r.state, a.id as owner_id, a.organisation_id, r.account_id
from reseller_membership r join account a on a.id = r.account_id
union
select r.reseller_id, r.state, a.id, a.organisation_id, m.account_id
from reseller_membership r
join account a on a.id = r.account_id
join organisation_member m on m.organisation_id = a.organisation_id and m.role in ('OWNER', 'BUYER');
