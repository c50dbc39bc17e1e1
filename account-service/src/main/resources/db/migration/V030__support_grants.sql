-- Which reseller may ask for support on a customer's behalf (R6.1).

create table support_grant (
    id              uuid primary key,
    organisation_id uuid        not null references organisation deferrable initially deferred,
    -- No foreign key: reseller-service tells of resellers, license-service of licences.
    reseller_id     uuid        not null,
    license_id      uuid,
    granted_by      uuid        not null references account deferrable initially deferred,
    granted_at      timestamptz not null,
    expires_at      timestamptz not null check (expires_at > granted_at),
    ended_at        timestamptz,
    end_reason      text check (end_reason in ('REVOKED', 'REPLACED', 'EXPIRED')),
    version         bigint      not null check (version >= 1),
    check ((ended_at is null) = (end_reason is null))
);
-- One at a time for a reseller and a licence, so that what was taken back is really gone.
create unique index support_grant_open on support_grant (organisation_id, reseller_id, license_id)
    nulls not distinct where ended_at is null;
create index support_grant_of_organisation on support_grant (organisation_id, id desc);
create index support_grant_of_reseller on support_grant (reseller_id, expires_at) where ended_at is null;
create index support_grant_expiring on support_grant (expires_at) where ended_at is null;
