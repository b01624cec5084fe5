// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/composer/messageedit.h"
#include "widgets/fields/fieldline.h"
#include "widgets/home/conversationdelegate.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/plainlabel.h"

#include <KustomerChat/ConversationListModel>

#include <QFontDatabase>
#include <QPainter>
#include <QRawFont>
#include <QStandardItemModel>
#include <QTest>

#include <functional>
#include <memory>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everyday words that reach high above the line, and deep below it.
const QString words = u"إلى متى أصلّح جرح أخي؟"_s;

/// The rows of a picture that differ from another one, as one stretch; no height: none do.
QRect changed(const QImage &picture, const QImage &before)
{
    QRect all;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != before.pixel(x, y))
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

} // namespace

/// Arabic letters reach higher and deeper than Latin ones of the same size: what shows one line of
/// them has room for all of them.
class TallLettersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnAnyWarning(); }
    void areWhole_data();
    void areWhole();
    void areWholeInTheList_data();
    void areWholeInTheList();

private:
    using Part = std::function<QWidget *(const ChatTheme &theme, const QString &text)>;
    static QList<QFont> fonts();
    static QWidget *label(const ChatTheme &theme, const QString &text);
    static QWidget *lines(const ChatTheme &theme, const QString &text);
    static QWidget *button(const ChatTheme &theme, const QString &text);
    static QWidget *placeholder(const ChatTheme &theme, const QString &text);
    static QWidget *line(const ChatTheme &theme, const QString &text);
    static QWidget *composer(const ChatTheme &theme, const QString &text);
    static QImage grabbed(const Part &part, const ChatTheme &theme, const QString &text, int extra);
};

void TallLettersTest::initTestCase()
{
    if (QFontDatabase::families(QFontDatabase::Arabic).isEmpty())
        QSKIP("There is no font with Arabic letters.");
}

/// What an Arabic desktop may have as its font, and what helps out where it has a Latin one.
QList<QFont> TallLettersTest::fonts()
{
    QList<QFont> all{QFont()};
    for (const QString &family : QFontDatabase::families(QFontDatabase::Arabic))
        all << QFont(family);
    return all;
}

QWidget *TallLettersTest::label(const ChatTheme &theme, const QString &text)
{
    auto *label = new PlainLabel;
    label->setLook(Qt::black, theme.font);
    label->setText(text);
    return label;
}

QWidget *TallLettersTest::lines(const ChatTheme &theme, const QString &text)
{
    QWidget *part = label(theme, text);
    static_cast<PlainLabel *>(part)->setWordWrap(true);
    return part;
}

QWidget *TallLettersTest::button(const ChatTheme &theme, const QString &text)
{
    auto *button = new ActionButton;
    button->setTheme(theme);
    button->setText(text);
    return button;
}

QWidget *TallLettersTest::placeholder(const ChatTheme &theme, const QString &text)
{
    auto *line = new FieldLine;
    line->setTheme(theme);
    line->setLabel(text);
    return line;
}

QWidget *TallLettersTest::line(const ChatTheme &theme, const QString &text)
{
    auto *line = new FieldLine;
    line->setTheme(theme);
    line->setText(text);
    return line;
}

QWidget *TallLettersTest::composer(const ChatTheme &theme, const QString &text)
{
    auto *edit = new MessageEdit;
    edit->setTheme(theme);
    edit->setPlaceholderText(text);
    return edit;
}

/// As high as it wants to be, and more.
QImage TallLettersTest::grabbed(const Part &part, const ChatTheme &theme, const QString &text,
                                int extra)
{
    const std::unique_ptr<QWidget> widget(part(theme, text));
    widget->setAttribute(Qt::WA_DontShowOnScreen);
    widget->show();
    const std::unique_ptr<QWidget> measured(part(theme, words));
    const int wide = 400;
    const int high = measured->hasHeightForWidth() ? measured->heightForWidth(wide)
                                                   : measured->sizeHint().height();
    widget->resize(wide, high + extra);
    widget->clearFocus();
    return widget->grab().toImage();
}

void TallLettersTest::areWhole_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QFont>("font");
    const QList<std::pair<const char *, Part>> parts{
        {"label", label}, {"lines", lines},      {"button", button}, {"placeholder", placeholder},
        {"field", line},  {"composer", composer}};
    const QStringList higherThanTheySay{u"DejaVu Sans"_s, u"DejaVu Sans Condensed"_s,
                                        u"DejaVu Sans Mono"_s, u"Noto Nastaliq Urdu"_s};
    for (const auto &[name, part] : parts) {
        for (const QFont &font : fonts()) {
            if (!higherThanTheySay.contains(QRawFont::fromFont(font).familyName()))
                QTest::addRow("%s, %s", name, qPrintable(font.family())) << part << font;
        }
    }
}

void TallLettersTest::areWhole()
{
    QFETCH(const Part, part);
    QFETCH(const QFont, font);
    const ChatTheme theme = ChatTheme::from(QPalette(), font);
    const auto ink = [&](int extra) {
        return changed(grabbed(part, theme, words, extra), grabbed(part, theme, {}, extra))
            .height();
    };
    QCOMPARE_GT(ink(0), 0);
    QCOMPARE(ink(0), ink(200));
}

void TallLettersTest::areWholeInTheList_data()
{
    QTest::addColumn<QFont>("font");
    for (const QFont &font : fonts())
        QTest::addRow("%s", qPrintable(font.family())) << font;
}

void TallLettersTest::areWholeInTheList()
{
    QFETCH(const QFont, font);
    ConversationDelegate delegate;
    delegate.setTheme(ChatTheme::from(QPalette(), font));
    QStandardItemModel model(1, 1);
    const auto painted = [&](const QString &text) {
        Conversation conversation;
        conversation.title = text;
        conversation.preview = text;
        model.setData(model.index(0, 0), QVariant::fromValue(conversation),
                      ConversationListModel::ConversationRole);
        QStyleOptionViewItem option;
        option.direction = Qt::RightToLeft;
        option.rect = QRect({0, 200}, delegate.sizeHint(option, model.index(0, 0)));
        option.rect.setWidth(400);
        QImage picture(400, option.rect.height() + 400, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        delegate.paint(&painter, option, model.index(0, 0));
        return picture;
    };
    const QRect ink = changed(painted(words), painted({}));
    QVERIFY(!ink.isEmpty());
    const QStyleOptionViewItem option;
    const int height = delegate.sizeHint(option, model.index(0, 0)).height();
    QCOMPARE_GE(ink.top(), 200);
    QCOMPARE_LT(ink.bottom(), 200 + height);
}

static const Kustomer::Testing::Suite<TallLettersTest> suite;
#include "tst_tallletters.moc"
