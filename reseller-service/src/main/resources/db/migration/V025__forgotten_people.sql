-- Who had itself forgotten (AccountErased) is taken out of what was written: its mailbox goes, wherever it stands in what
-- sales and the partner wrote, and so do the mails as they came. The firm's letters stay: they are business records, and
-- the other side's as well.
create table erased_account (
    account_id uuid primary key
);

-- The text without these mailboxes, whatever the case of their letters.
create function without_mailboxes(words text, mailboxes text[]) returns text language plpgsql immutable as $$
declare
    mailbox text;
begin
    foreach mailbox in array mailboxes loop
        words := regexp_replace(words, regexp_replace(mailbox, '([^[:alnum:]@])', '\\\1', 'g'), '-', 'gi');
    end loop;
    return words;
end
$$;

-- Those that the current transaction forgets; none in any other.
create function mailboxes_to_forget() returns text[] language sql stable as $$
    select coalesce(string_to_array(nullif(current_setting('mitra.mailboxes_to_forget', true), ''), ' '), '{}')
$$;

-- What is written once may change in one way: a mailbox that is forgotten goes, and nothing else does.
create function only_forget() returns trigger language plpgsql as $$
declare
    forgotten text[] := mailboxes_to_forget();
    was jsonb;
    is_now jsonb;
begin
    if tg_op = 'UPDATE' and cardinality(forgotten) > 0 then
        was := to_jsonb(old) - 'search';
        is_now := to_jsonb(new) - 'search';
        was := was || jsonb_build_object('body', without_mailboxes(was ->> 'body', forgotten));
        if was ? 'quoted' then
            was := was || jsonb_build_object('quoted', without_mailboxes(was ->> 'quoted', forgotten));
        end if;
        if was ->> 'sender' = any (forgotten) and is_now ->> 'sender' like 'erased-%@erased.invalid' then
            was := was || jsonb_build_object('sender', is_now ->> 'sender');
        end if;
        if was = is_now then
            return new;
        end if;
    end if;
    raise exception '% is written once', tg_table_name using errcode = 'restrict_violation';
end
$$;

drop trigger message_is_written_once on message;
create trigger message_is_written_once before update or delete on message for each row execute function only_forget();
drop trigger note_is_written_once on note;
create trigger note_is_written_once before update or delete on note for each row execute function only_forget();

-- A mail as it came is all about its sender: it goes as a whole, and what became of it stays.
create function mail_is_forgotten(was inbound_mail, is_now inbound_mail) returns boolean language sql stable as $$
    select coalesce(
        was.sender = any (mailboxes_to_forget())
            and is_now.sender like 'erased-%@erased.invalid' and is_now.subject = '-' and is_now.raw = ''::bytea
            and row (is_now.id, is_now.mail_id, is_now.sha256, is_now.fingerprint, is_now.authentic, is_now.outcome,
                    is_now.thread_id, is_now.answered, is_now.received_at)
                is not distinct from row (was.id, was.mail_id, was.sha256, was.fingerprint, was.authentic, was.outcome,
                    was.thread_id, was.answered, was.received_at),
        false)
$$;
drop trigger inbound_mail_is_written_once on inbound_mail;
create trigger inbound_mail_is_written_once before update on inbound_mail for each row
    when (not mail_is_forgotten(old.*, new.*)) execute function refuse_change();
create trigger inbound_mail_is_never_removed before delete on inbound_mail
    for each row execute function refuse_change();

create function forget_person(account uuid) returns void language plpgsql as $$
declare
    gone text := 'erased-' || account || '@erased.invalid';
    theirs uuid[];
    mailboxes text[];
begin
    insert into erased_account (account_id) values (account) on conflict do nothing;
    delete from application_draft where account_id = account;
    select array_agg(distinct email) into mailboxes
    from (select email from reseller where account_id = account
          union all select email from application where account_id = account) as known
    where email <> gone;
    if mailboxes is null then
        return;
    end if;
    perform set_config('mitra.mailboxes_to_forget', array_to_string(mailboxes, ' '), true);
    select coalesce(array_agg(id), '{}') into theirs from (
        select id from thread where email = any (mailboxes)
        union select t.id from thread t join reseller r on r.id = t.reseller_id where r.account_id = account) as threads;

    update message set
        sender = case when sender = any (mailboxes) then gone else sender end,
        body = without_mailboxes(body, mailboxes),
        quoted = without_mailboxes(quoted, mailboxes)
    where thread_id = any (theirs);
    update note set body = without_mailboxes(body, mailboxes) where thread_id = any (theirs);
    update consultation set
        question = without_mailboxes(question, mailboxes),
        answer = without_mailboxes(answer, mailboxes)
    where thread_id = any (theirs);
    update reply_proposal set body = without_mailboxes(body, mailboxes) where thread_id = any (theirs);
    update inbound_mail set sender = gone, subject = '-', raw = ''::bytea where sender = any (mailboxes);
    update thread set subject = without_mailboxes(subject, mailboxes) where id = any (theirs);
    update thread set email = gone where email = any (mailboxes);
    update application_enquiry set email = gone, subject = without_mailboxes(subject, mailboxes)
    where email = any (mailboxes);
    update reseller set email = gone where account_id = account;
    update application set email = gone where account_id = account;
    perform set_config('mitra.mailboxes_to_forget', '', true);
end
$$;

create index inbound_mail_by_sender on inbound_mail (sender);
create index thread_of_mailbox on thread (email);
