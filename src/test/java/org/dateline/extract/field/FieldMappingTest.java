package org.dateline.extract.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FieldMappingTest {
    private static JsonNode json(String text) {
        return Json.MAPPER.readTree(text.replace('\'', '"'));
    }

    @Test
    void fieldsAndPaths() {
        FieldMapping mapping = FieldMapping.parse("title=kop, body=inhoud.tekst,date=wanneer");
        JsonNode mapped = mapping.apply(
                json(
                        "{'title':'wrong','kop':'Ferry aground','inhoud':{'tekst':'It floats.'},'wanneer':'2024-03-05','x':1}"));
        assertThat(mapped.get("title").stringValue()).isEqualTo("Ferry aground");
        assertThat(mapped.get("body").stringValue()).isEqualTo("It floats.");
        assertThat(mapped.get("published").stringValue()).isEqualTo("2024-03-05");
        assertThat(mapped.get("x").intValue()).isEqualTo(1);
        assertThat(FieldMapping.parse(mapping.toString()).toString()).isEqualTo(mapping.toString());
    }

    @Test
    void file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("map.txt"), "# ours = theirs\ntitle = kop\n\nbody = tekst # the text\n");
        assertThat(FieldMapping.parse(file.toString())).hasToString("title=kop,body=tekst");
    }

    @Test
    void whatIsNoMapping() {
        assertThatThrownBy(() -> FieldMapping.parse("colour=red"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The mapping 'colour=red' is none; write OURS=THEIRS, such as title=headline");
        assertThatThrownBy(() -> FieldMapping.parse("no-such-file"))
                .hasMessageStartingWith("The mapping file no-such-file");
    }
}
