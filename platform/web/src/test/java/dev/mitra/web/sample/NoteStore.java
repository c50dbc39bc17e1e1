package dev.mitra.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/// The effect whose repetition tests count.
@ApplicationScoped
public class NoteStore {

    private final DataSource dataSource;

    public NoteStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Transactional
    public UUID add(String text) {
        var id = UUID.randomUUID();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("insert into note (id, text) values (?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, text);
            insert.executeUpdate();
            return id;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Transactional
    public int count(String text) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select count(*) from note where text like ?")) {
            query.setString(1, text + "%");
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
