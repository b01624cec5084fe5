// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// A mixed conversation against its reference: rectangles and texts as a list, colours as a picture
// of coarse blocks. With KUSTOMER_WRITE_REFERENCES set the references are written anew.

#include "support/places.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/timelinefixture.h"

#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QTest>
#include <QTextLayout>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int block = 8;           // device-independent pixels; smaller differences are the font's
constexpr int blockTolerance = 28; // of 255, for each colour of a block
constexpr int flatTolerance = 3;   // where there is neither text nor edge
constexpr int rectTolerance = 2;

QString referencePath(const QString &name)
{
    return Kustomer::Testing::fixturePath(u"timeline/"_s + name);
}

QList<FakeRow> mixedConversation()
{
    FakeRow attached = fromCompany(u"The invoice"_s, 3);
    attached.message.attachments.resize(2);
    return {fakeLine(TimelineModel::Kind::Day),
            fromCompany(u"Hello! **Where** is your `order` *now*?"_s, 0),
            fromCompany(u"- one\n- two [with a link](https://a.example/)\n\n> A quotation\n\n"
                        "```\nint code = 1;\n```"_s,
                        1),
            attached,
            fromCustomer(u"مرحبا, it is number 4711"_s, 4),
            fromCustomer(u"🎉"_s, 5),
            fakeLine(TimelineModel::Kind::Unread),
            fromCustomer(u"Is anybody there?"_s, 30, Message::Delivery::Failed),
            fakeLine(TimelineModel::Kind::Notice, u"The conversation was ended."_s),
            fakeLine(TimelineModel::Kind::Typing)};
}

QString line(int row, const char *what, QRect rect, const QString &text = {})
{
    return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(QString::number(row), QString::fromLatin1(what))
        .arg(rect.x())
        .arg(rect.y())
        .arg(rect.width())
        .arg(rect.height())
        .arg(QString::fromLatin1(text.toUtf8().toPercentEncoding(" .,:!?'")))
        .trimmed();
}

QStringList dump(const QAbstractItemModel &model, const BubbleContext &context)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Bubble bubble(bubbleRow(model, row, context.theme.timeline.runLength), context);
        lines << line(row, "row", QRect(0, 0, context.width, bubble.height()))
              << line(row, "bubble", bubble.bubbleRect());
        for (const Bubble::Placed &placed : bubble.blocks())
            lines << line(row, "block", placed.rect, placed.block->words());
        for (const Piece &piece : bubble.pieces()) {
            lines << line(row, piece.action ? "target" : "piece", piece.rects.first(), piece.words);
        }
    }
    return lines;
}

bool isNear(const QString &line, const QString &reference)
{
    const QStringList is = line.split(u' ');
    const QStringList should = reference.split(u' ');
    if (is.size() != should.size())
        return false;
    for (qsizetype i = 0; i < is.size(); ++i) {
        const bool number = i >= 2 && i < 6;
        if (number ? qAbs(is.at(i).toInt() - should.at(i).toInt()) > rectTolerance
                   : is.at(i) != should.at(i))
            return false;
    }
    return true;
}

/// The mean colours of blocks.
QImage coarse(const QImage &picture, qreal scale)
{
    const QSize size(int(picture.width() / (block * scale)),
                     int(picture.height() / (block * scale)));
    return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

int distance(const QColor &a, const QColor &b)
{
    return qMax(qAbs(a.red() - b.red()),
                qMax(qAbs(a.green() - b.green()), qAbs(a.blue() - b.blue())));
}

/// Whether a block is like those beside it: no text and no edge, so its colour is exact.
bool isFlat(const QImage &picture, int x, int y)
{
    for (const QPoint side : {QPoint(-1, 0), QPoint(1, 0), QPoint(0, -1), QPoint(0, 1)}) {
        const QPoint beside = QPoint(x, y) + side;
        if (picture.valid(beside)
            && distance(picture.pixelColor(x, y), picture.pixelColor(beside)) > flatTolerance)
            return false;
    }
    return true;
}

/// The first block that is unlike the reference, empty where there is none.
QString difference(const QImage &picture, const QImage &reference)
{
    for (int y = 0; y < reference.height(); ++y) {
        for (int x = 0; x < reference.width(); ++x) {
            const int by = distance(picture.pixelColor(x, y), reference.pixelColor(x, y));
            if (by > (isFlat(reference, x, y) ? flatTolerance : blockTolerance))
                return u"block %1,%2 differs by %3"_s.arg(x).arg(y).arg(by);
        }
    }
    return {};
}

bool writesReferences()
{
    return qEnvironmentVariableIsSet("KUSTOMER_WRITE_REFERENCES");
}

/// How large lines of some scripts and of code are; other fonts draw other pictures.
QByteArray fontsOf(const ChatTheme &theme)
{
    QByteArray sizes;
    for (const QString &text : {u"Hello"_s, u"مرحبا"_s, u"🎉"_s, u"code"_s}) {
        QTextLayout layout(text, text == u"code"_s ? theme.codeFont : theme.font);
        layout.beginLayout();
        const QTextLine textLine = layout.createLine();
        layout.endLayout();
        sizes += QByteArray::number(textLine.height()) + ' '
            + QByteArray::number(textLine.naturalTextWidth()) + '\n';
    }
    return sizes;
}

} // namespace

class TimelinePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new StillStyle);
        if (!QFontDatabase::families().contains(u"Noto Sans"_s))
            QSKIP("The references were made with the font Noto Sans, which is missing here.");
        QFile fonts(referencePath(u"fonts.txt"_s));
        const QByteArray here = fontsOf(theme(ColorScheme::Light));
        if (writesReferences()) {
            QVERIFY(fonts.open(QIODevice::WriteOnly));
            fonts.write(here);
            fonts.close();
        }
        QVERIFY(fonts.open(QIODevice::ReadOnly));
        if (fonts.readAll() != here)
            QSKIP("The references were made with other fonts.");
    }

    void init() { Testing::failOnAnyWarning(); }

    void looksLikeItsReference_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << ColorScheme::Light << Qt::LeftToRight;
        QTest::newRow("dark") << ColorScheme::Dark << Qt::LeftToRight;
        QTest::newRow("light-mirrored") << ColorScheme::Light << Qt::RightToLeft;
        QTest::newRow("dark-mirrored") << ColorScheme::Dark << Qt::RightToLeft;
    }

    void looksLikeItsReference()
    {
        QFETCH(const ColorScheme, scheme);
        QFETCH(const Qt::LayoutDirection, direction);
        FakeTimeline model(mixedConversation());
        TimelineView view;
        prepare(view, scheme, direction);
        view.setModel(&model);
        QCoreApplication::processEvents();
        QVERIFY(view.rowRect(0).top() >= 0); // all of it is in the picture
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        for (const qreal scale : {1.0, 2.0}) {
            QImage picture(view.viewport()->size() * scale, QImage::Format_RGB32);
            picture.setDevicePixelRatio(scale);
            view.viewport()->render(&picture);
            const QImage blocks = coarse(picture, scale);
            if (scale == 1.0 && writesReferences())
                QVERIFY(blocks.save(referencePath(name + u".png"_s)));
            const QImage reference(referencePath(name + u".png"_s));
            QCOMPARE(blocks.size(), reference.size());
            const QString differs = difference(blocks, reference);
            QVERIFY2(differs.isEmpty(), qPrintable(differs));
        }
    }

    void standsWhereItsReferenceStands_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("layout") << Qt::LeftToRight;
        QTest::newRow("layout-mirrored") << Qt::RightToLeft;
    }

    void standsWhereItsReferenceStands()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        FakeTimeline model(mixedConversation());
        BubbleContext context;
        context.theme = theme(ColorScheme::Light);
        context.width = 380;
        context.direction = direction;
        context.locale = QLocale::c();
        context.today = QDate(2026, 3, 5);
        const QStringList lines = dump(model, context);
        QFile file(referencePath(QString::fromLatin1(QTest::currentDataTag()) + u".txt"_s));
        if (writesReferences()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(lines.join(u'\n').toUtf8() + '\n');
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList reference = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
        for (qsizetype i = 0; i < qMin(lines.size(), reference.size()); ++i) {
            if (!isNear(lines.at(i), reference.at(i)))
                QCOMPARE(lines.at(i), reference.at(i));
        }
        QCOMPARE(lines.size(), reference.size());
    }

private:
    static ChatTheme theme(ColorScheme scheme)
    {
        QFont font(u"Noto Sans"_s);
        font.setPixelSize(13);
        return ChatTheme::from(QPalette(Qt::white), font, scheme, QColor(0x2b, 0x6c, 0xde));
    }

    static void prepare(TimelineView &view, ColorScheme scheme, Qt::LayoutDirection direction)
    {
        view.setLocale(QLocale::c());
        view.setLayoutDirection(direction);
        view.setClock([] { return QDateTime(QDate(2026, 3, 5), QTime(9, 0)); });
        view.setTheme(theme(scheme));
        view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view.resize(376, 720);
        view.show();
    }
};

static const Kustomer::Testing::Suite<TimelinePicturesTest> suite;

#include "tst_timelinepictures.moc"
