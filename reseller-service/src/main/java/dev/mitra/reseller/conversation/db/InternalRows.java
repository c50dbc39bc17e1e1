package dev.mitra.reseller.conversation.db;

import dev.mitra.reseller.conversation.Consultation;
import dev.mitra.reseller.conversation.ConsultationId;
import dev.mitra.reseller.conversation.InternalFile;
import dev.mitra.reseller.conversation.Note;
import dev.mitra.reseller.conversation.NoteId;
import dev.mitra.reseller.conversation.ReplyToken;
import dev.mitra.reseller.conversation.ThreadId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Notes and consultations in PostgreSQL.
@ApplicationScoped
class InternalRows implements InternalFile, PanacheRepositoryBase<ConsultationRow, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    @Override
    public void add(Note note) {
        getEntityManager().persist(NoteRow.of(note));
    }

    @Override
    public List<Note> notes(ThreadId thread, @Nullable NoteId after, int limit) {
        return getEntityManager()
                .createQuery("from NoteRow where threadId = ?1 and id > ?2 order by id", NoteRow.class)
                .setParameter(1, thread.value())
                .setParameter(2, after == null ? FIRST : after.value())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(NoteRow::toNote)
                .toList();
    }

    @Override
    public void add(Consultation consultation) {
        var row = new ConsultationRow();
        row.take(consultation);
        persist(row);
    }

    @Override
    public void save(Consultation consultation) {
        findByIdOptional(consultation.id().value()).orElseThrow().take(consultation);
    }

    @Override
    public Optional<Consultation> lock(ConsultationId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(ConsultationRow::toConsultation);
    }

    @Override
    public Optional<ConsultationId> byToken(ReplyToken token) {
        return find("select id from ConsultationRow where replyToken = ?1", token.text())
                .project(UUID.class)
                .firstResultOptional()
                .map(ConsultationId::new);
    }

    @Override
    public List<Consultation> consultations(ThreadId thread, @Nullable ConsultationId after, int limit) {
        return find("threadId = ?1 and id > ?2 order by id", thread.value(), after == null ? FIRST : after.value())
                .page(0, limit)
                .list()
                .stream()
                .map(ConsultationRow::toConsultation)
                .toList();
    }
}
