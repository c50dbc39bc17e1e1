package dev.mitra.reseller.conversation.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.TypeId;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.conversation.Conversations;
import dev.mitra.reseller.conversation.State;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.Resellers;
import dev.mitra.reseller.stream.app.AnnounceChange;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Locking what was read before")
class LockingThreadsTest {

    @Inject
    Conversations conversations;

    @Inject
    Resellers resellers;

    @Inject
    AnnounceChange stream;

    @Inject
    DataSource database;

    /// What another replica commits between the reading and the lock.
    private boolean meanwhile(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql) == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    @DisplayName(
            "R12.1 a thread that sales answered after a mail had read it is answered under the lock, and waits again")
    void thread() {
        var partner = Applicant.approved();
        String id = partner.asItself()
                .body(Map.of("topic", "BILLING", "subject", "Seats", "text", "How many?"))
                .post("/v1/threads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var thread = new ThreadId(TypeId.parse("thr", id).orElseThrow());
        var locked = QuarkusTransaction.requiringNew().call(() -> {
            assertThat(conversations.find(thread).orElseThrow().state()).isInstanceOf(State.Waiting.class);
            assertThat(QuarkusTransaction.suspendingExisting()
                            .call(() ->
                                    meanwhile("update thread set status = 'ANSWERED', waiting_since = null where id = '"
                                            + thread.value() + "'")))
                    .isTrue();
            return conversations.lock(thread).orElseThrow();
        });
        assertThat(locked.state()).isNotInstanceOf(State.Waiting.class);
    }

    @Test
    @DisplayName("R11.4 whoever left after a mail had read it has left under the lock")
    void reseller() {
        var id = Applicant.approved().resellerId();
        var locked = QuarkusTransaction.requiringNew().call(() -> {
            assertThat(resellers.find(id).orElseThrow()).isInstanceOf(Reseller.Approved.class);
            assertThat(QuarkusTransaction.suspendingExisting()
                            .call(() -> meanwhile(
                                    "update reseller set status = 'LEFT', leaving_reason = 'Gone.' where id = '"
                                            + id.value() + "'")))
                    .isTrue();
            stream.lock(id);
            return resellers.reread(id).orElseThrow();
        });
        assertThat(locked).isInstanceOf(Reseller.Left.class);
    }
}
