-- V025 forgot who had applied, at the moment it asked. Forgotten as well: who only wrote (known by a hash of its proven
-- mailbox), whom a partner named without its consent, and whatever is written later from an older state.
create function mailbox_hash(mailbox text) returns bytea language sql immutable strict as $$
    select sha256(convert_to(mailbox, 'UTF8'))
$$;

create function erased_mailbox(whose uuid) returns text language sql immutable as $$
    select 'erased-' || whose || '@erased.invalid'
$$;

-- Whose mailbox a stranger's letters came from. A hash, because most accounts never write to us.
create table proven_mailbox (
    account_id uuid not null,
    mailbox    bytea not null check (octet_length(mailbox) = 32),
    primary key (account_id, mailbox)
);
create index thread_of_mailbox_hash on thread (mailbox_hash(email));
create index inbound_mail_by_sender_hash on inbound_mail (mailbox_hash(sender));
create index inbound_mail_of_thread on inbound_mail (thread_id);
create index opportunity_by_contact_hash on opportunity (mailbox_hash(contact)) where contact is not null;
create index faq_entry_of_message on faq_entry (message_id);

-- A mail as it came is emptied, too, where it names somebody at a customer who is forgotten: its words stay in the thread.
create or replace function mail_is_forgotten(was inbound_mail, is_now inbound_mail) returns boolean language sql stable as $$
    select coalesce(
        row (is_now.id, is_now.mail_id, is_now.sha256, is_now.fingerprint, is_now.authentic, is_now.outcome,
                is_now.thread_id, is_now.answered, is_now.received_at)
            is not distinct from row (was.id, was.mail_id, was.sha256, was.fingerprint, was.authentic, was.outcome,
                was.thread_id, was.answered, was.received_at)
        and is_now.raw = ''::bytea
        and (was.sender = any (mailboxes_to_forget())
                and is_now.sender like 'erased-%@erased.invalid' and is_now.subject = '-'
            or row (is_now.sender, is_now.subject) is not distinct from row (was.sender, was.subject)
                and was.thread_id::text = any (
                    string_to_array(current_setting('mitra.threads_that_name', true), ' '))),
        false)
$$;

-- Takes mailboxes out of everything that was written in some threads, for whoever reads them.
create function forget_in_threads(mailboxes text[], threads uuid[], gone text) returns void language plpgsql as $$
begin
    update message set
        sender = case when sender = any (mailboxes) then gone else sender end,
        body = without_mailboxes(body, mailboxes),
        quoted = without_mailboxes(quoted, mailboxes)
    where thread_id = any (threads);
    update note set body = without_mailboxes(body, mailboxes) where thread_id = any (threads);
    update consultation set
        question = without_mailboxes(question, mailboxes),
        answer = without_mailboxes(answer, mailboxes)
    where thread_id = any (threads);
    update reply_proposal set
        body = without_mailboxes(body, mailboxes),
        reason = without_mailboxes(reason, mailboxes)
    where thread_id = any (threads);
    update faq_entry set
        question_en = without_mailboxes(question_en, mailboxes),
        answer_en = without_mailboxes(answer_en, mailboxes),
        question_id = without_mailboxes(question_id, mailboxes),
        answer_id = without_mailboxes(answer_id, mailboxes)
    where message_id in (select id from message where thread_id = any (threads));
    update thread set subject = without_mailboxes(subject, mailboxes) where id = any (threads);
    update opportunity set
        need = without_mailboxes(need, mailboxes),
        consent = without_mailboxes(consent, mailboxes),
        decline_reason = without_mailboxes(decline_reason, mailboxes)
    where thread_id = any (threads);
end
$$;

-- Somebody at a customer, in the thread of the partner that named it.
create function forget_contact(mailbox text, threads uuid[]) returns void language plpgsql as $$
begin
    perform set_config('mitra.mailboxes_to_forget', mailbox, true);
    perform set_config('mitra.threads_that_name', array_to_string(threads, ' '), true);
    perform forget_in_threads(array[mailbox], threads, erased_mailbox(threads[1]));
    update inbound_mail set raw = ''::bytea where thread_id = any (threads) and raw <> ''::bytea;
    update opportunity set contact = null where thread_id = any (threads) and contact = mailbox;
    perform set_config('mitra.threads_that_name', '', true);
    perform set_config('mitra.mailboxes_to_forget', '', true);
end
$$;

create or replace function forget_person(account uuid) returns void language plpgsql as $$
declare
    gone text := erased_mailbox(account);
    hashes bytea[];
    mailboxes text[];
    mailbox text;
    threads uuid[];
begin
    insert into erased_account (account_id) values (account) on conflict do nothing;
    delete from application_draft where account_id = account;
    select coalesce(array_agg(p.mailbox), '{}') into hashes from proven_mailbox p where account_id = account;
    delete from proven_mailbox where account_id = account;
    select array_agg(distinct email) into mailboxes from (
        select email from reseller where account_id = account
        union all select email from application where account_id = account
        union all select email from thread where mailbox_hash(email) = any (hashes)
        union all select sender from inbound_mail where mailbox_hash(sender) = any (hashes)
        union all select contact from opportunity where contact is not null and mailbox_hash(contact) = any (hashes)
    ) as written
    where email not like 'erased-%@erased.invalid';
    if mailboxes is null then
        return;
    end if;
    foreach mailbox in array mailboxes loop
        select coalesce(array_agg(thread_id), '{}') into threads from opportunity
        where contact is not null and mailbox_hash(contact) = mailbox_hash(mailbox);
        if cardinality(threads) > 0 then
            perform forget_contact(mailbox, threads);
        end if;
    end loop;
    perform set_config('mitra.mailboxes_to_forget', array_to_string(mailboxes, ' '), true);
    select coalesce(array_agg(id), '{}') into threads from (
        select id from thread where email = any (mailboxes)
        union select thread_id from inbound_mail where sender = any (mailboxes) and thread_id is not null
        union select t.id from thread t join reseller r on r.id = t.reseller_id where r.account_id = account) as theirs;
    perform forget_in_threads(mailboxes, threads, gone);
    update inbound_mail set sender = gone, subject = '-', raw = ''::bytea where sender = any (mailboxes);
    update thread set email = gone where email = any (mailboxes);
    -- One mailbox each: a person may have begun an application from two.
    update application_enquiry set email = erased_mailbox(id), subject = without_mailboxes(subject, mailboxes)
    where email = any (mailboxes);
    update application_exchange set
        question = without_mailboxes(question, mailboxes),
        answer = without_mailboxes(answer, mailboxes)
    where application_id in (select id from application where account_id = account);
    update reseller set email = gone where account_id = account;
    update application set email = gone where account_id = account;
    perform set_config('mitra.mailboxes_to_forget', '', true);
end
$$;

-- What is written later, from a state that was read before: the database forgets it again.
create function forget_in_reseller() returns trigger language plpgsql as $$
begin
    if exists (select from erased_account where account_id = new.account_id) then
        new.email := erased_mailbox(new.account_id);
    end if;
    return new;
end
$$;
create trigger forget_in_reseller before insert or update on reseller for each row execute function forget_in_reseller();

create function forget_in_application() returns trigger language plpgsql as $$
declare
    forgotten text[] := mailboxes_to_forget() || new.email;
begin
    if exists (select from erased_account where account_id = new.account_id) then
        new.email := erased_mailbox(new.account_id);
        new.company := without_mailboxes(new.company, forgotten);
        new.market := without_mailboxes(new.market, forgotten);
        new.reason := without_mailboxes(new.reason, forgotten);
        new.customer_name := without_mailboxes(new.customer_name, forgotten);
        new.finding_note := without_mailboxes(new.finding_note, forgotten);
        new.rejection_reason := without_mailboxes(new.rejection_reason, forgotten);
        new.objection := without_mailboxes(new.objection, forgotten);
    end if;
    return new;
end
$$;
create trigger forget_in_application before insert or update on application
    for each row execute function forget_in_application();

create function keep_nothing_of_the_erased() returns trigger language plpgsql as $$
begin
    return case when exists (select from erased_account where account_id = new.account_id) then null else new end;
end
$$;
create trigger keep_no_draft_of_the_erased before insert or update on application_draft
    for each row execute function keep_nothing_of_the_erased();
create trigger keep_no_mailbox_of_the_erased before insert on proven_mailbox
    for each row execute function keep_nothing_of_the_erased();

create function stay_forgotten() returns trigger language plpgsql as $$
begin
    new.email := old.email;
    return new;
end
$$;
create trigger stay_forgotten before update on thread for each row
    when (old.email like 'erased-%@erased.invalid') execute function stay_forgotten();
create trigger stay_forgotten before update on application_enquiry for each row
    when (old.email like 'erased-%@erased.invalid') execute function stay_forgotten();
