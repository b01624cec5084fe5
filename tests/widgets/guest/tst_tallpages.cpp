// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/guest/guestchat.h"
#include "widgets/writing.h"

#include <QFontDatabase>
#include <QTranslator>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A language in which each text begins with letters that reach high and deep.
class TallWords final : public QTranslator
{
public:
    explicit TallWords(const QString &words)
        : m_words(words)
    { }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return m_words + u' ' + QString::fromUtf8(text);
    }

private:
    QString m_words;
};

using Lead = bool (GuestChat::*)() const;

} // namespace

/// The pages of the chat in the scripts of the world.
class TallPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_emulator.listen(), qPrintable(m_emulator.errorString())); }
    void init() { failOnAnyWarning(); }

    void cutNoLetters_data();
    void cutNoLetters();

private:
    Emulator m_emulator;
};

void TallPagesTest::cutNoLetters_data()
{
    QTest::addColumn<Lead>("lead");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("words");
    const std::initializer_list<std::pair<const char *, Lead>> pages{
        {"consent", &GuestChat::showConsent},
        {"list", &GuestChat::showList},
        {"list that is searched", &GuestChat::searchList},
        {"conversation that has ended", &GuestChat::showEnded},
        {"knowledge base", &GuestChat::showHelp},
        {"article that did not help", &GuestChat::askWhyAnArticleDidNotHelp}};
    const QString arabic = u"إلى متى أصلّح جرح أخي؟"_s;
    const std::initializer_list<std::pair<QString, QString>> scripts{
        {u"DejaVu Sans"_s, arabic},
        {u"Noto Sans"_s, arabic},
        {u"Noto Looped Thai"_s, u"ปี่ที่ฎุรู้"_s},
        {u"DejaVu Sans"_s, u"ปี่ที่ฎุรู้"_s}};
    const QStringList there = QFontDatabase::families();
    for (const auto &[page, lead] : pages) {
        for (const auto &[family, words] : scripts) {
            if (there.contains(family))
                QTest::addRow("%s, %s, %s", page, qPrintable(family), qPrintable(words.left(2)))
                    << lead << family << words;
        }
    }
}

void TallPagesTest::cutNoLetters()
{
    QFETCH(const Lead, lead);
    QFETCH(const QString, family);
    QFETCH(const QString, words);
    TallWords translator(words);
    QCoreApplication::installTranslator(&translator);
    GuestChat chat(m_emulator);
    chat.widget->setFont(QFont(family));
    chat.widget->show();
    const bool isThere = (chat.*lead)();
    QCoreApplication::processEvents(); // layouts take their turn
    const QStringList cut = cutLetters(*chat.widget);
    QCoreApplication::removeTranslator(&translator);
    QVERIFY(isThere);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

static const Kustomer::Testing::Suite<TallPagesTest> suite;

#include "tst_tallpages.moc"
