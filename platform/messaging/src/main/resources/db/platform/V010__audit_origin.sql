-- From where it was done, ways to read it, and a trail that can only grow: rows are added and sealed once,
-- never changed and never removed. Whoever owns the table can lift the trigger; then the seals tell (I10).
alter table platform.audit_trail add column origin text;

create index audit_trail_by_time on platform.audit_trail (at, id);
create index audit_trail_by_actor on platform.audit_trail (actor, at, id);
create index audit_trail_by_subject on platform.audit_trail (subject, at, id);

create function platform.audit_only_grows() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.place is null and new.place is not null
            and to_jsonb(new) - 'place' - 'seal' = to_jsonb(old) - 'place' - 'seal' then
            return new;
        end if;
    end if;
    raise exception 'the audit trail only grows: % is refused', tg_op using errcode = 'restrict_violation';
end $$;

create trigger audit_only_grows before update or delete on platform.audit_trail
    for each row execute function platform.audit_only_grows();
create trigger audit_is_never_emptied before truncate on platform.audit_trail
    for each statement execute function platform.audit_only_grows();
