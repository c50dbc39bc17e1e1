-- R12.1: programs of the vendor's that hand inbound mails over, beside those of resellers.
alter table api_client
    add column kind text not null default 'RESELLER' check (kind in ('RESELLER', 'MAIL_GATEWAY'));
create index mail_gateway_clients on api_client (created_at, id) where kind = 'MAIL_GATEWAY' and revoked_at is null;
