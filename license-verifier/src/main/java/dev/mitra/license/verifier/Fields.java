package dev.mitra.license.verifier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The members of one JSON object, by type. Unknown members are ignored, so that a licence of a later year may say more;
 * a known one of the wrong type is refused. Methods that end in {@code OrNull} allow a missing or null member.
 */
final class Fields {

    private final Map<?, ?> members;

    Fields(Map<?, ?> members) {
        this.members = members;
    }

    String text(String name) throws Refused {
        return required(name, textOrNull(name));
    }

    String textOrNull(String name) throws Refused {
        return as(String.class, name);
    }

    long number(String name) throws Refused {
        return required(name, as(Long.class, name));
    }

    Integer countOrNull(String name) throws Refused {
        var number = as(Long.class, name);
        if (number == null) {
            return null;
        }
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw wrong(name);
        }
        return number.intValue();
    }

    int count(String name) throws Refused {
        return required(name, countOrNull(name));
    }

    boolean flag(String name) throws Refused {
        return required(name, as(Boolean.class, name));
    }

    Instant seconds(String name) throws Refused {
        try {
            return Instant.ofEpochSecond(number(name));
        } catch (DateTimeException outOfRange) {
            throw wrong(name);
        }
    }

    LocalDate dateOrNull(String name) throws Refused {
        var text = textOrNull(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw wrong(name);
        }
    }

    UUID uuidOrNull(String name) throws Refused {
        var text = textOrNull(name);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw wrong(name);
        }
    }

    <E extends Enum<E>> E choice(String name, Class<E> choices) throws Refused {
        try {
            return Enum.valueOf(choices, text(name));
        } catch (IllegalArgumentException unknown) {
            throw wrong(name);
        }
    }

    Fields objectOrNull(String name) throws Refused {
        var object = as(Map.class, name);
        return object == null ? null : new Fields(object);
    }

    Fields object(String name) throws Refused {
        return required(name, objectOrNull(name));
    }

    List<Fields> objects(String name) throws Refused {
        var objects = new ArrayList<Fields>();
        for (Map<?, ?> object : all(Map.class, name)) {
            objects.add(new Fields(object));
        }
        return objects;
    }

    List<String> texts(String name) throws Refused {
        return all(String.class, name);
    }

    private <T> List<T> all(Class<T> type, String name) throws Refused {
        var elements = new ArrayList<T>();
        for (var element : required(name, as(List.class, name))) {
            if (!type.isInstance(element)) {
                throw wrong(name);
            }
            elements.add(type.cast(element));
        }
        return List.copyOf(elements);
    }

    <T> T required(String name, T value) throws Refused {
        if (value == null) {
            throw wrong(name);
        }
        return value;
    }

    private <T> T as(Class<T> type, String name) throws Refused {
        var value = members.get(name);
        if (value != null && !type.isInstance(value)) {
            throw wrong(name);
        }
        return type.cast(value);
    }

    private static Refused wrong(String name) {
        return Refused.unreadable("its field '" + name + "' is missing or not understood by this version");
    }
}
