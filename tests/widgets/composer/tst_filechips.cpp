// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/arabiccommas.h"
#include "widgets/composer/composer.h"
#include "widgets/composer/filechip.h"
#include "widgets/composer/filechips.h"
#include "widgets/evidence/madefile.h"
#include "widgets/heard.h"
#include "widgets/looks/contrast.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/samplepictures.h"
#include "widgets/writing.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QHelpEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace Kustomer;
using Kustomer::Testing::writingsOf;
using Kustomer::Testing::Written;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 most = 1000;

/// Files of at most 1000 bytes, also together; none that ends in exe.
FileRules rules()
{
    const auto one = [](const QString &path) -> Result<Attachment> {
        const QFileInfo file(path);
        if (!file.exists())
            return Error{.kind = Error::Kind::NotFound, .message = u"It is not there."_s};
        if (file.suffix() == "exe"_L1)
            return Error{.kind = Error::Kind::Refused, .message = u"No programs."_s};
        if (file.size() > most)
            return Error{.kind = Error::Kind::TooLarge, .message = u"Too large."_s};
        Attachment attachment;
        attachment.name = file.fileName();
        attachment.size = file.size();
        return attachment;
    };
    const auto together = [](const QStringList &paths) -> Result<Done> {
        qint64 bytes = 0;
        for (const QString &path : paths)
            bytes += QFileInfo(path).size();
        if (bytes > most)
            return Error{.kind = Error::Kind::TooLarge, .message = u"Too large together."_s};
        return Done();
    };
    return {.one = one, .together = together, .bytesTogether = most, .suffixes = {}};
}

} // namespace

class FileChipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Testing::failOnAnyWarning();
        m_composer = std::make_unique<Composer>();
        m_composer->setTheme(ChatTheme::from(QPalette(), QFont()));
        m_composer->setFileRules(Composer::Files::Taken, rules());
        m_composer->setKeeper([this](const MadeFile &file, const Composer::Kept &kept) {
            kept(m_files.put(file.name, file.content()));
        });
        m_composer->resize(400, 200);
        m_composer->show();
        m_composer->activateWindow();
        m_composer->setFocus();
        QTRY_VERIFY(edit()->hasFocus());
    }

    void takesWhatIsPasted()
    {
        auto *files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(file(u"a.txt"_s)), QUrl(u"https://a.example/"_s)});
        QApplication::clipboard()->setMimeData(files);
        QTest::keySequence(edit(), QKeySequence::Paste);
        QCOMPARE(m_composer->files(), QStringList{file(u"a.txt"_s)});
        QCOMPARE(m_composer->text(), u"https://a.example/"_s); // a path is nothing a customer says
    }

    void blamesNoFileThatFitsBesideAPictureThatIsMadeSmaller()
    {
        const QHash<QString, qint64> sizes{{u"a.jpg"_s, 900}, {u"b.pdf"_s, 300}, {u"c.pdf"_s, 300}};
        FileRules rules;
        rules.bytesTogether = most;
        rules.bytesOfOne = 600;
        rules.one = [&](const QString &path) -> Result<Attachment> {
            return Attachment{.name = path, .size = sizes.value(path)};
        };
        rules.together = [&](const QStringList &paths) -> Result<Done> {
            qint64 bytes = 0;
            for (const QString &path : paths)
                bytes += qMin(sizes.value(path), rules.bytesOfOne);
            return bytes > most ? Result<Done>(Error{.message = u"Too large together."_s})
                                : Result<Done>(Done());
        };
        QStringList blamed;
        for (const ChosenFile &file : chosenFiles({u"a.jpg"_s, u"b.pdf"_s, u"c.pdf"_s}, rules)) {
            if (!file.trouble.isEmpty())
                blamed << file.path;
        }
        QCOMPARE(blamed, QStringList{u"c.pdf"_s});
    }

    void speaksAFileAsTheLanguageDoes()
    {
        const ArabicCommas words;
        m_composer->setFiles({file(u"a.txt"_s)});
        const auto *chip = m_composer->findChild<FileChip *>();
        QVERIFY(chip);
        QVERIFY2(chip->accessibleName().contains(u"a.txt"_s)
                     && chip->accessibleName().contains(u"، "_s),
                 qPrintable(chip->accessibleName()));
    }

    void takesAPastedPicture()
    {
        QApplication::clipboard()->setImage(twoColours({20, 20}));
        QTest::keySequence(edit(), QKeySequence::Paste);
        QCOMPARE(m_composer->files().size(), 1);
        QCOMPARE(QImage(m_composer->files().first()).size(), QSize(20, 20));
    }

    void takesAPictureBesideATextThatSaysNothing()
    {
        for (const QString &text : {QString(), u"\r\n"_s}) {
            m_composer->setFiles({});
            auto *both = new QMimeData;
            both->setText(text);
            both->setImageData(twoColours({20, 20}));
            QApplication::clipboard()->setMimeData(both);
            QTest::keySequence(edit(), QKeySequence::Paste);
            QCOMPARE(m_composer->files().size(), 1);
            QVERIFY(m_composer->text().isEmpty());
        }
    }

    void takesTheTextOfWhatIsBoth()
    {
        auto *both = new QMimeData;
        both->setText(u"words"_s);
        both->setImageData(twoColours({20, 20}));
        QApplication::clipboard()->setMimeData(both);
        QTest::keySequence(edit(), QKeySequence::Paste);
        QCOMPARE(m_composer->text(), u"words"_s);
        QVERIFY(m_composer->files().isEmpty());
    }

    void takesNothingWhereFilesAreNotAllowed()
    {
        m_composer->setFileRules(Composer::Files::None, rules());
        QVERIFY(!part<IconButton>(u"kustomer-attach"_s)->isVisible());
        QApplication::clipboard()->setImage(twoColours({20, 20}));
        QTest::keySequence(edit(), QKeySequence::Paste);
        QVERIFY(m_composer->files().isEmpty());
        auto *files = new QMimeData; // the clipboard takes it
        files->setUrls({QUrl::fromLocalFile(file(u"a.txt"_s)), QUrl(u"https://a.example/"_s)});
        QApplication::clipboard()->setMimeData(files);
        QTest::keySequence(edit(), QKeySequence::Paste);
        QVERIFY(m_composer->files().isEmpty());
        QCOMPARE(m_composer->text(), u"https://a.example/"_s);
    }

    void offersFilesWhateverTheCaseOfTheirNames()
    {
        FileRules some = rules();
        some.suffixes = {u"jpg"_s, u"webp"_s};
        m_composer->setFileRules(Composer::Files::Taken, some);
        QTest::mouseClick(part<IconButton>(u"kustomer-attach"_s), Qt::LeftButton);
        auto *dialog = m_composer->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->nameFilters().first(),
                 u"Files that can be sent (*.jpg *.webp) (*.jpg *.webp *.JPG *.WEBP)"_s);
        dialog->reject();
    }

    void sendsFilesWithoutWords()
    {
        QVERIFY(!part<IconButton>(u"kustomer-send"_s)->isEnabled());
        m_composer->setFiles({file(u"a.txt"_s), file(u"b.txt"_s)});
        QSignalSpy submitted(m_composer.get(), &Composer::submitted);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.first().at(1).toStringList(),
                 QStringList({file(u"a.txt"_s), file(u"b.txt"_s)}));
        QVERIFY(m_composer->files().isEmpty());
        QVERIFY(!chips()->isVisible());
    }

    void saysAtTheFileWhyItCannotBeSent_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("troubles");
        QTest::newRow("too large") << QStringList{u"large"_s} << QStringList{u"Too large."_s};
        QTest::newRow("a program")
            << QStringList{u"a.txt"_s, u"p.exe"_s} << QStringList{QString(), u"No programs."_s};
        QTest::newRow("vanished") << QStringList{u"gone"_s} << QStringList{u"It is not there."_s};
        QTest::newRow("too large beside the others")
            << QStringList{u"half"_s, u"half2"_s, u"a.txt"_s}
            << QStringList{QString(), u"Too large together."_s, u"Too large together."_s};
    }

    void saysAtTheFileWhyItCannotBeSent()
    {
        QFETCH(const QStringList, names);
        QStringList paths;
        for (const QString &name : names)
            paths << file(name);
        m_composer->setFiles(paths);
        QStringList troubles;
        for (const FileChip *chip : chips()->findChildren<FileChip *>()) {
            troubles << chip->chosen().trouble;
            QVERIFY(chip->chosen().trouble.isEmpty()
                    || chip->accessibleName().contains(chip->chosen().trouble));
        }
        QTEST(troubles, "troubles");
        QSignalSpy submitted(m_composer.get(), &Composer::submitted);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(submitted.count(), 0);
        QVERIFY(!part<IconButton>(u"kustomer-send"_s)->isEnabled());
    }

    void tellsAtTheTryWhyNothingIsSent()
    {
        const Testing::Heard heard;
        m_composer->setFiles({file(u"a.txt"_s), file(u"p.exe"_s)});
        QCOMPARE(heard.all(), QStringList());
        QTest::keyClicks(edit(), u"Here"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QVERIFY2(m_composer->files().size() == 2, "nothing was sent");
        QTRY_COMPARE(heard.all(), QStringList{chip(1)->accessibleName()});
    }

    void canBeSentWhenTheTroubleIsTakenOut()
    {
        m_composer->setFiles({file(u"a.txt"_s), file(u"p.exe"_s)});
        QSignalSpy edited(m_composer.get(), &Composer::edited);
        QTest::mouseClick(chip(1)->findChild<IconButton *>(), Qt::LeftButton);
        QCOMPARE(m_composer->files(), QStringList{file(u"a.txt"_s)});
        QCOMPARE(edited.count(), 1);
        QVERIFY(part<IconButton>(u"kustomer-send"_s)->isEnabled());
    }

    void canBeWalkedByKeys()
    {
        m_composer->setFiles({file(u"a.txt"_s), file(u"b.txt"_s), file(u"c.txt"_s)});
        chip(0)->setFocus();
        QTest::keyClick(focus(), Qt::Key_Left);
        QVERIFY2(chip(0)->isAncestorOf(focus()), "there is none before it");
        QTest::keyClick(focus(), Qt::Key_Right);
        QVERIFY(chip(1)->isAncestorOf(focus()));
        QTest::keyClick(focus(), Qt::Key_Delete);
        QCOMPARE(m_composer->files(), QStringList({file(u"a.txt"_s), file(u"c.txt"_s)}));
        QVERIFY2(chips()->isAncestorOf(focus()), "the keyboard is with the next one");
        QTest::keyClick(focus(), Qt::Key_Backspace);
        QTest::keyClick(focus(), Qt::Key_Delete);
        QVERIFY(m_composer->files().isEmpty());
        QVERIFY2(edit()->hasFocus(), "and with the field where none is left");
    }

    void claimsTheKeysThatTakeAFileAwayBeforeTheHost()
    {
        m_composer->setFiles({file(u"a.txt"_s)});
        for (const int key : {Qt::Key_Delete, Qt::Key_Backspace}) {
            QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier);
            event.ignore();
            QCoreApplication::sendEvent(chip(0)->focusProxy(), &event);
            QVERIFY(event.isAccepted());
        }
    }

    void keepsItsFilesWhileNothingCanBeWritten()
    {
        m_composer->setFiles({file(u"a.txt"_s)});
        m_composer->setLocked(u"Not now."_s);
        QVERIFY(!chips()->isVisible());
        m_composer->setLocked({});
        QVERIFY(chips()->isVisible());
        QCOMPARE(m_composer->files().size(), 1);
    }

    void fitsIntoTheNarrowestChat()
    {
        QStringList paths;
        for (int i = 0; i < 30; ++i)
            paths << file(u"a file with a rather long name %1.txt"_s.arg(i));
        m_composer->resize(280, 400);
        m_composer->setFiles(paths);
        QTRY_VERIFY(chips()->isVisible());
        QVERIFY2(m_composer->sizeHint().height() < 300, "it scrolls instead");
        for (int i = 0; i < 30; ++i)
            QVERIFY(chip(i)->width() <= 280);
    }

    void saysInFullWhatIsWrong_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("name");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        const std::initializer_list<std::pair<const char *, QString>> reasons{
            {"English", u"Files of this type cannot be sent."_s},
            {"German",
             u"Die Anhänge einer Nachricht dürfen zusammen höchstens 9,5 MB groß sein."_s},
            {"Arabic", u"لا يمكن أن يتجاوز حجم مرفقات الرسالة الواحدة مجتمعة 9.5 ميغابايت."_s}};
        const QStringList names{u"a.exe"_s, u"holiday"_s.repeated(28) + u".exe"_s,
                                u"صورة"_s.repeated(40) + u".exe"_s};
        for (const auto &[language, reason] : reasons) {
            for (const QString &name : names) {
                for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
                    QTest::addRow("%s, %s, %d", language, qPrintable(name.left(5)), direction)
                        << reason << name << direction;
            }
        }
    }

    void saysInFullWhatIsWrong()
    {
        QFETCH(const QString, reason);
        QFETCH(const QString, name);
        QFETCH(const Qt::LayoutDirection, direction);
        FileRules refusing = rules();
        refusing.one = [&](const QString &) -> Result<Attachment> {
            return Error{.kind = Error::Kind::Refused, .message = reason};
        };
        m_composer->setFileRules(Composer::Files::Taken, refusing);
        m_composer->setLayoutDirection(direction);
        m_composer->setFiles({u"/somewhere/"_s + name});
        for (const int width : {280, 400, 1000}) {
            m_composer->resize(width, m_composer->heightForWidth(width));
            QTRY_COMPARE_LE(chip(0)->width(), width);
            QTRY_COMPARE(chip(0)->visibleRegion().boundingRect(), chip(0)->rect());
            const QStringList lines = linesOf(*chip(0));
            QVERIFY2(lines.size() <= 4, qPrintable(lines.join(u'|')));
            QCOMPARE(letters(lines.mid(1).join(QString())), letters(reason));
            QVERIFY2(lines.first().contains(name.left(3)), qPrintable(lines.first()));
        }
        QCOMPARE(chip(0)->accessibleName().count(name), 1);
        QVERIFY(chip(0)->accessibleName().contains(reason));
        QHelpEvent asks(QEvent::ToolTip, {5, 5}, chip(0)->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(chip(0), &asks);
        QVERIFY(QToolTip::text().contains(name) && QToolTip::text().contains(reason));
        QToolTip::hideText();
    }

    void ringsTheFieldAtBothItsCornersWhileMoreFilesAreHeldThanAreSeen()
    {
        QStringList many;
        for (int i = 0; i < 30; ++i)
            many << file(u"file%1.txt"_s.arg(i));
        m_composer->setFiles(many);
        m_composer->resize(400, m_composer->heightForWidth(400));
        QTRY_COMPARE_GT(chips()->verticalScrollBar()->maximum(), 0);
        QVERIFY(edit()->hasFocus());
        const QImage shown = m_composer->grab().toImage();
        const QImage mirrored = shown.mirrored(true, false);
        const int aboveChips = chip(0)->mapTo(m_composer.get(), QPoint()).y();
        const auto ring = [](QRgb pixel) {
            return contrast(pixel, ChatTheme::from(QPalette(), QFont()).composer.field) > 2;
        };
        int ringed = 0;
        for (int y = 0; y < aboveChips; ++y) {
            for (int x = 0; x < shown.width() / 2; ++x) {
                if (!ring(shown.pixel(x, y)))
                    continue;
                ++ringed;
                QVERIFY2(ring(mirrored.pixel(x, y)) || ring(mirrored.pixel(x + 1, y))
                             || ring(mirrored.pixel(qMax(0, x - 1), y)),
                         qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            }
        }
        QCOMPARE_GT(ringed, shown.width() / 4);
    }

private:
    /// What stands on a chip beside its preview, line by line, all of it in sight.
    static QStringList linesOf(FileChip &chip)
    {
        QStringList lines;
        double base = -1;
        for (const Written &one : writingsOf(chip)) {
            if (one.text == "EXE"_L1)
                continue;
            if (const QRectF ink = one.ink();
                !ink.isEmpty() && !QRectF(chip.rect()).adjusted(-1, -1, 1, 1).contains(ink))
                return {};
            if (!lines.isEmpty() && qFuzzyCompare(base, one.base.y()))
                lines.last() += one.text;
            else
                lines << one.text;
            base = one.base.y();
        }
        return lines;
    }
    /// What is written, whatever runs first of what runs to the left and to the right.
    static QString letters(QString text)
    {
        text.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
        std::ranges::sort(text);
        return text;
    }

    QString file(const QString &name)
    {
        if (name == "gone"_L1)
            return u"/nowhere/gone"_s;
        const int size = name == "large"_L1 ? 2000 : name.startsWith("half"_L1) ? 600 : 20;
        return m_files.put(name, QByteArray(size, 'x'));
    }

    template <typename T>
    T *part(const QString &name) const
    {
        return m_composer->findChild<T *>(name);
    }
    MessageEdit *edit() const { return part<MessageEdit>(u"kustomer-edit"_s); }
    FileChips *chips() const { return part<FileChips>(u"kustomer-files"_s); }
    FileChip *chip(int at) const { return chips()->findChildren<FileChip *>().at(at); }
    static QWidget *focus() { return QApplication::focusWidget(); }

    SampleFiles m_files;
    std::unique_ptr<Composer> m_composer;
};

static const Kustomer::Testing::Suite<FileChipsTest> suite;

#include "tst_filechips.moc"
