package org.dateline.extract.wire;

import java.io.IOException;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.xml.XmlTree;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a file of one NITF document. */
public final class NitfReader implements DocumentReader {
    @Override
    public Draft read(byte[] bytes, Entry entry) throws IOException {
        Document document = XmlTree.parseWithoutPrefixes(bytes);
        Draft draft = new Draft();
        Element nitf = XmlTree.first(document, "nitf");
        if (nitf != null) {
            NitfArticle.read(nitf, draft);
        }
        return draft;
    }
}
