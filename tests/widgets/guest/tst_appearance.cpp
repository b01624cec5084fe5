// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/guest/guestchat.h"
#include "widgets/looks/themenames.h"
#include "widgets/parts/plainlabel.h"

#include <QProxyStyle>
#include <QStyleFactory>
#include <QTranslator>
#include <QVBoxLayout>
#include <QWindow>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A style of somebody who likes everything large, and paints nothing of it.
class OddStyle final : public QProxyStyle
{
public:
    OddStyle()
        : QProxyStyle(u"fusion"_s)
    { }

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override
    {
        return 3 * QProxyStyle::pixelMetric(metric, option, widget);
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration || hint == SH_ScrollBar_Transient
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, data);
    }
    void drawPrimitive(PrimitiveElement, const QStyleOption *, QPainter *,
                       const QWidget *) const override
    { }
};

QPalette palette(const QColor &ground, const QColor &text, const QColor &accent = Qt::blue)
{
    QPalette colors(ground);
    for (const auto role : {QPalette::Window, QPalette::Base})
        colors.setColor(role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        colors.setColor(role, text);
    colors.setColor(QPalette::Highlight, accent);
    return colors;
}

Deed::Act font(qreal points)
{
    return [points](GuestChat &chat, QWidget &) {
        QFont font = chat.widget->font();
        font.setPointSizeF(points);
        chat.widget->setFont(font);
    };
}

Deed::Act size(int width, int height)
{
    return [width, height](GuestChat &, QWidget &host) {
        host.setMinimumSize(1, 1);
        host.resize(width, height);
        QCoreApplication::processEvents();
    };
}

Deed::Act sheet(const QString &rules)
{
    return [rules](GuestChat &chat, QWidget &host) {
        for (const auto &dress : {std::function<void(const QString &)>(
                                      [](const QString &one) { qApp->setStyleSheet(one); }),
                                  std::function<void(const QString &)>(
                                      [&](const QString &one) { host.setStyleSheet(one); }),
                                  std::function<void(const QString &)>([&](const QString &one) {
                                      chat.widget->setStyleSheet(one);
                                  })}) {
            dress(rules);
            QCoreApplication::processEvents();
            dress({});
            dress(rules);
        }
    };
}

const Deed deeds[] = {
    {"the Windows style",
     [](auto &, auto &) {
         qApp->setStyle(QStyleFactory::create(u"windows"_s));
     }},
    {"the Fusion style",
     [](auto &, auto &) {
         qApp->setStyle(QStyleFactory::create(u"fusion"_s));
     }},
    {"an odd style",
     [](auto &, auto &) {
         qApp->setStyle(new OddStyle);
     }},
    {"an odd style of its own",
     [](auto &chat, auto &) {
         auto *style = new OddStyle;
         style->setParent(chat.widget);
         chat.widget->setStyle(style);
     }},
    {"one style after the other",
     [](auto &, auto &) {
         for (const auto *name : {"windows", "fusion", "windows", "fusion"}) {
             qApp->setStyle(QStyleFactory::create(QLatin1StringView(name)));
             QCoreApplication::processEvents();
         }
     }},
    {"6 pt", font(6)},
    {"8 pt", font(8)},
    {"14 pt", font(14)},
    {"20 pt", font(20)},
    {"28 pt", font(28)},
    {"40 pt", font(40)},
    {"a font in pixels",
     [](auto &chat, auto &) {
         QFont font = chat.widget->font();
         font.setPixelSize(23);
         chat.widget->setFont(font);
     }},
    {"a fixed bold font",
     [](auto &, auto &host) {
         QFont font(u"Monospace"_s, 13, QFont::Black, true);
         host.setFont(font);
     }},
    {"a font of the whole application",
     [](auto &, auto &) {
         QFont font = QApplication::font();
         font.setPointSizeF(17);
         QApplication::setFont(font);
     }},
    {"a font of one kind of widgets",
     [](auto &, auto &) {
         QFont font = QApplication::font();
         font.setPointSizeF(26);
         QApplication::setFont(font, "QAbstractButton");
         QApplication::setFont(font, "QTextEdit");
     }},
    {"a dark palette",
     [](auto &, auto &) {
         QApplication::setPalette(palette(QColor(40, 42, 48), Qt::white));
     }},
    {"dark and light in turn",
     [](auto &, auto &) {
         for (int turn = 0; turn < 6; ++turn) {
             QApplication::setPalette(turn % 2 ? palette(Qt::white, Qt::black)
                                               : palette(Qt::black, Qt::white));
             QCoreApplication::processEvents();
         }
     }},
    {"one colour for everything",
     [](auto &, auto &) {
         QApplication::setPalette(palette(Qt::gray, Qt::gray, Qt::gray));
     }},
    {"a palette of the host",
     [](auto &, auto &host) {
         host.setPalette(palette(QColor(253, 246, 227), Qt::darkGreen));
     }},
    {"a palette of its own",
     [](auto &chat, auto &) {
         chat.widget->setPalette(palette(Qt::darkBlue, Qt::yellow));
     }},
    {"a translucent palette",
     [](auto &chat, auto &) {
         chat.widget->setPalette(palette(QColor(0, 0, 0, 0), QColor(0, 0, 0, 90)));
     }},
    {"right to left",
     [](auto &, auto &host) {
         host.setLayoutDirection(Qt::RightToLeft);
     }},
    {"directions in turn",
     [](auto &, auto &) {
         for (const auto direction : {Qt::RightToLeft, Qt::LeftToRight, Qt::RightToLeft}) {
             QApplication::setLayoutDirection(direction);
             QCoreApplication::processEvents();
         }
     }},
    {"an Arabic locale",
     [](auto &chat, auto &) {
         chat.widget->setLocale(QLocale(QLocale::Arabic));
     }},
    {"a locale of the host",
     [](auto &, auto &host) {
         host.setLocale(QLocale(QLocale::Japanese));
     }},
    {"another language every moment",
     [](auto &, auto &) {
         for (int turn = 0; turn < 6; ++turn) {
             QTranslator words;
             qApp->installTranslator(&words);
             QCoreApplication::sendPostedEvents();
             qApp->removeTranslator(&words);
         }
     }},
    {"280 by 360", size(280, 360)},
    {"far too small for a moment",
     [](auto &chat, auto &host) {
         size(60, 40)(chat, host);
         size(500, 640)(chat, host);
     }},
    {"far too large", size(3800, 2400)},
    {"very flat", size(1400, 160)},
    {"very narrow", size(120, 1400)},
    {"a size that never changes",
     [](auto &chat, auto &) {
         chat.widget->setFixedSize(333, 444);
     }},
    {"sizes in turn",
     [](auto &, auto &host) {
         for (int width = 200; width < 1400; width += 61) {
             host.resize(width, 900 - width / 2);
             QCoreApplication::processEvents();
         }
     }},
    {"a scheme that is not the application's",
     [](auto &chat, auto &) {
         chat.widget->setColorScheme(KustomerChatWidget::Dark);
     }},
    {"every accent in turn",
     [](auto &chat, auto &) {
         for (int hue = 0; hue < 360; hue += 30)
             chat.widget->setAccentColor(QColor::fromHsv(hue, 255, 255));
         chat.widget->setAccentColor({});
     }},
    {"a sheet for all widgets", sheet(u"QWidget { background: #fee; color: #300 }"_s)},
    {"a sheet with margins", sheet(u"* { margin: 9px; padding: 9px; border: 3px solid blue }"_s)},
    {"a sheet that is broken", sheet(u"QLabel { color: red"_s)},
    {"a sheet with sizes",
     sheet(u"QWidget { min-height: 60px } QScrollBar { width: 60px }"
           " QAbstractScrollArea { max-height: 90px }"_s)},
    {"a sheet for the chat's class",
     sheet(u"KustomerChatWidget { background: black; border: 8px solid red }"_s)},
    {"a sheet that makes all bold", sheet(u"* { font: bold 15pt }"_s)},
};

} // namespace

/// The chat in whatever an application looks like, from the start and from one moment to the next.
class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_emulator.listen(), qPrintable(m_emulator.errorString()));
        m_font = QApplication::font();
        m_palette = QApplication::palette();
    }

    void init()
    {
        // Qt itself complains of the sheet that is broken.
        QTest::failOnWarning(QRegularExpression(
            u"^(?!This plugin does not support|QStandardPaths: XDG|Could not parse)"_s));
    }

    void cleanup()
    {
        qApp->setStyleSheet({});
        qApp->setStyle(QStyleFactory::create(u"fusion"_s));
        QApplication::setFont(m_font);
        for (const char *kind : {"QAbstractButton", "QTextEdit"})
            QApplication::setFont(m_font, kind);
        QApplication::setPalette(m_palette);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void bears_data()
    {
        QTest::addColumn<int>("deed");
        for (int deed = 0; deed < int(std::size(deeds)); ++deed)
            QTest::newRow(deeds[deed].name) << deed;
    }

    void bears()
    {
        QFETCH(const int, deed);
        QWidget host;
        host.resize(500, 640);
        GuestChat chat(m_emulator);
        auto *column = new QVBoxLayout(&host);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(chat.widget);
        host.show();
        chat.start();
        QVERIFY(chat.isListed());
        QVERIFY(chat.open(chat.idAt(2)));
        QTest::keyClicks(chat.part<MessageEdit>(QStringLiteral("kustomer-edit")), u"Half a sen"_s);
        deeds[deed].act(chat, host);
        QCoreApplication::processEvents();
        QCOMPARE(chat.part<MessageEdit>(QStringLiteral("kustomer-edit"))->toPlainText(),
                 u"Half a sen"_s);
        QVERIFY(chat.part<TimelineView>()->isAtBottom());
        QCOMPARE(chat.complaint(), QString());
    }

    void beginsWith_data() { bears_data(); }
    void beginsWith()
    {
        QFETCH(const int, deed);
        QWidget host;
        host.resize(500, 640);
        GuestChat chat(m_emulator);
        auto *column = new QVBoxLayout(&host);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(chat.widget);
        deeds[deed].act(chat, host);
        host.show();
        chat.start();
        QCOMPARE(chat.complaint(), QString());
    }

    void bearsAllLengthsAtTheirBounds_data()
    {
        QTest::addColumn<bool>("isMost");
        QTest::newRow("least") << false;
        QTest::newRow("most") << true;
    }

    void bearsAllLengthsAtTheirBounds()
    {
        QFETCH(const bool, isMost);
        ChatTheme theme;
        QVariantMap overrides;
        for (const ThemeName &one : themeNames(theme)) {
            if (!std::holds_alternative<int *>(one.value))
                continue;
            const int bound = isMost ? one.most : one.least;
            QVERIFY(*std::get<int *>(one.value) >= one.least
                    && *std::get<int *>(one.value) <= one.most);
            overrides = withValue(overrides, one.name.split(u'.'), bound);
        }
        GuestChat chat(m_emulator);
        chat.widget->show();
        QVERIFY(chat.showConversation());
        chat.widget->setThemeOverrides(overrides);
        for (const QSize size : {QSize(400, 640), QSize(1200, 800), QSize(280, 300)}) {
            chat.widget->resize(size);
            QCoreApplication::processEvents();
            QVERIFY(!chat.widget->grab().isNull());
        }
    }

private:
    static QVariantMap withValue(QVariantMap map, QStringList path, int value)
    {
        const QString name = path.takeFirst();
        map.insert(name,
                   path.isEmpty() ? QVariant(value)
                                  : QVariant(withValue(map.value(name).toMap(), path, value)));
        return map;
    }

    Emulator m_emulator;
    QFont m_font;
    QPalette m_palette;
};

static const Kustomer::Testing::Suite<AppearanceTest> suite;

#include "tst_appearance.moc"
