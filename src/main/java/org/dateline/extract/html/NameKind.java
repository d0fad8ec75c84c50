package org.dateline.extract.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the names that an element bears ({@code class}, {@code id}, {@code role}, and the like) say that it holds. Names are
 * read as words, in the languages that page makers write them in.
 */
enum NameKind {
    TEXT(
            "article articlebody articlecontent articletext articulo artikel artikeltext bericht body bodytext content contenido contenu"
                    + " contents copy corps cuerpo detail entry entrycontent fliesstext fulltext hentry inhalt main maincontent news"
                    + " newstext nota noticia page paragraph post postcontent postbody prose rich richtext richtext rte single story storybody"
                    + " text texte testo texto textblock treść tresc wysiwyg blog blogpost beitrag absatz paragraphs",
            "articlebod articletex articlecon storybod postcon entrycon bodytext"),
    COMMENT(
            "disqus respond reply replies responses discussion discuss forum opinions reactions thread guestbook antwort antworten livefyre"
                    + " coral spotim",
            "comment kommentar comentar commentair opinar leserbrief diskuss komentar reactie"),
    NAVIGATION(
            "nav navi navbar menu menue menü submenu topmenu crumb crumbs toc skip skiplink pager paging prev previous next sitemap"
                    + " tabs tab topbar toolbar tools tool shortcut metanav jump hauptmenu sprungmarke search suche buscar suchen",
            "navig breadcrumb pagin menu brotkrum seitennav postnav"),
    SIDE(
            "sidebar sidebars side rail aside widget widgets secondary marginal marginalspalte rightcol"
                    + " leftcol sidecol sticky col2 col3 rightcolumn leftcolumn",
            "sidebar widget randspalte marginal"),
    FOOT(
            "foot footer fuss fuß fusszeile legal colophon copyright impressum imprint bottom disclaimer pie pied rodape siteinfo",
            "footer copyright"),
    HEAD(
            "header head masthead banner top logo kopf branding hero topheader kopfzeile sitetitle claim slogan tagline cabecera",
            "masthead siteheader pagehead"),
    SHARE(
            "share sharing shares social socials teilen facebook twitter whatsapp linkedin pinterest xing like likes follow addthis addtoany"
                    + " sharedaddy shariff socialmedia partager compartir merken drucken print send email recommend empfehlen bookmark bookmarks"
                    + " rating ratings vote stars karma",
            "sharedad socialm sharebar sharebut addtoa shariff"),
    RELATED(
            "related relateds similar more mehr weitere teaser teasers promo promos popular trending latest recent recents list listing"
                    + " listitem outbrain taboola readnext upnext readmore weiterlesen also alsolike suggested suggestions mostread top10"
                    + " meistgelesen ähnliche verwandte verwandt linkbox linklist links crosslink sigue relacionadas relacionados"
                    + " relacionado archive archives series newest highlights feed carousel slider swiper slick grid card cards tile tiles"
                    + " infobox box kasten",
            "relat recommend teaser aehnlich weiterf yarpp linkl mostpop mostread interstit readalso"),
    ADVERTISEMENT(
            "ad ads adv advert adslot adbox anzeige anzeigen werbung sponsor sponsored sponsors dfp gpt adsense publicidad pub publicite"
                    + " affiliate affiliates partner partners shop product produkt products commercial buy kaufen reklama donate donation"
                    + " spende spenden support steady patreon paypal",
            "advert sponsor adcont adwrap googlead werb"),
    NOTICE(
            "cookie cookies consent gdpr privacy datenschutz modal popup pop overlay lightbox paywall subscribe subscription subscriptions"
                    + " newsletter login logout signup signin register registration registrierung abo abonnement abonnieren dialog alert"
                    + " notification notice hinweis hidden offscreen visuallyhidden screenreader sr tooltip warning usercentrics toast premium",
            "cookie consent newsletter subscri abonn paywall modal visuallyhid screenread registr"),
    CREDIT(
            "meta metadata postmeta byline author authors autor autoren autorin auteur bio date datum datetime time timestamp published pubdate"
                    + " updated tag tags category categories kategorie kategorien keywords schlagworte themen topics topic info infos details"
                    + " credit credits source quelle kicker postmetadata vcard pubinfo dateline label labels profile profil readingtime"
                    + " erstellt views counter license lizenz contact kontakt",
            "byline author autor postmeta entrymeta metadat postedon tagcloud kategor categor publish"),
    CAPTION(
            "caption captions figure figcaption image images img gallery galerie bild bilder bildunterschrift legend photo photos foto fotos"
                    + " media video videos slide slides slideshow player audio podcast picture thumb thumbnail bu leyenda copyrightinfo",
            "caption gallery bildunter slidesh imagecap"),
    LEAD(
            "lead intro introduction summary excerpt vorspann standfirst abstract description subtitle subtitel untertitel dek deck lede"
                    + " chapo chapeau sumario bajada entradilla copete subhead subheadline preamble ingress anriss teasertext einleitung"
                    + " headline title titel titulo titre",
            "standfirst einleit subhead");

    private static final Pattern BORDERS =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})");
    private static final NameKind[] ALL = values();

    private final Set<String> words;
    private final List<String> beginnings;

    NameKind(String words, String beginnings) {
        this.words = Set.copyOf(new java.util.HashSet<>(List.of(words.split(" "))));
        this.beginnings = List.of(beginnings.split(" "));
    }

    /** What an element's names say, without those of the elements around it. */
    static Set<NameKind> of(Element element) {
        Set<NameKind> kinds = EnumSet.noneOf(NameKind.class);
        for (String attribute : new String[] {"class", "id", "role", "itemprop", "aria-label", "data-component"}) {
            String names = element.attr(attribute);
            if (names.isEmpty() || names.length() > 600) {
                continue;
            }
            for (String word : BORDERS.split(names)) {
                String lower = word.toLowerCase(Locale.ROOT);
                for (NameKind kind : ALL) {
                    if (kind.words.contains(lower)
                            || lower.length() > 5 && kind.beginnings.stream().anyMatch(lower::startsWith)) {
                        kinds.add(kind);
                    }
                }
            }
        }
        return kinds;
    }
}
