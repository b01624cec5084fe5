// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "ui_everyproperty.h"

#include <KustomerChat/KustomerChatLauncher>
#include <KustomerChat/KustomerChatWidget>

#include <QBuffer>
#include <QCoreApplication>
#include <QDesignerCustomWidgetInterface>
#include <QFile>
#include <QMetaProperty>
#include <QNetworkAccessManager>
#include <QPluginLoader>
#include <QSignalSpy>
#include <QTimer>
#include <QUiLoader>
#include <QXmlStreamReader>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// Hears the login by a string-based connection, as forms and old code make them.
class Listener : public QObject
{
    Q_OBJECT

public:
    int logins = 0;

public Q_SLOTS:
    void countLogin(const LoginResponse &) { ++logins; }
};

class KustomerChatPluginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void offersTheWidget();
    void loadsAFormWithTheWidget();
    void compilesAFormWithEveryProperty();
    void reportsEveryPropertyThatChanges();
    void resetsEveryProperty();
    void namesItsStringsNotToBeTranslated();
    void connectsByTheLiteralSignature();
    void staysOfflineInDesigner();
    void keepsTheLauncherOnItsForm();
    void setsUpTheLauncherOfAForm();

private:
    static QList<QMetaProperty> editable(const QMetaObject &type);
    static QDesignerCustomWidgetInterface *offered(QPluginLoader &loader, const QString &name);
    std::unique_ptr<QUiLoader> loader();
    std::unique_ptr<QWidget> load();
};

/// A loader that knows our plugin only: the constructor loads those of the library paths at once.
std::unique_ptr<QUiLoader> KustomerChatPluginTest::loader()
{
    const QStringList paths = QCoreApplication::libraryPaths();
    QCoreApplication::setLibraryPaths({});
    auto loader = std::make_unique<QUiLoader>();
    QCoreApplication::setLibraryPaths(paths);
    loader->addPluginPath(QStringLiteral(KUSTOMER_DESIGNER_PLUGINS));
    return loader;
}

std::unique_ptr<QWidget> KustomerChatPluginTest::load()
{
    QByteArray form = R"(<ui version="4.0"><widget class="KustomerChatWidget" name="chat">
        <property name="apiKey"><string>key</string></property>
        <property name="apiUrl"><url><string>http://127.0.0.1:9</string></url></property>
        <property name="autoStart"><bool>true</bool></property>
        <property name="colorScheme"><enum>KustomerChatWidget::Dark</enum></property>
        <property name="accentColor"><color><red>10</red><green>20</green><blue>30</blue></color>
        </property></widget></ui>)";
    QBuffer buffer(&form);
    buffer.open(QIODevice::ReadOnly);
    return std::unique_ptr<QWidget>(loader()->load(&buffer));
}

QDesignerCustomWidgetInterface *KustomerChatPluginTest::offered(QPluginLoader &loader,
                                                                const QString &name)
{
    auto *plugin = qobject_cast<QDesignerCustomWidgetCollectionInterface *>(loader.instance());
    if (!plugin)
        return nullptr;
    for (QDesignerCustomWidgetInterface *one : plugin->customWidgets()) {
        if (one->name() == name)
            return one;
    }
    return nullptr;
}

void KustomerChatPluginTest::offersTheWidget()
{
    QVERIFY(loader()->availableWidgets().contains(u"KustomerChatWidget"_s));
    QVERIFY(loader()->availableWidgets().contains(u"KustomerChatLauncher"_s));
}

void KustomerChatPluginTest::loadsAFormWithTheWidget()
{
    const auto form = load();
    auto *chat = qobject_cast<KustomerChatWidget *>(form.get());
    QVERIFY(chat);
    QCOMPARE(chat->objectName(), u"chat"_s);
    QCOMPARE(chat->apiKey(), u"key"_s);
    QCOMPARE(chat->apiUrl(), QUrl(u"http://127.0.0.1:9"_s));
    QVERIFY(chat->autoStart());
    QCOMPARE(chat->colorScheme(), KustomerChatWidget::ColorScheme::Dark);
    QCOMPARE(chat->accentColor(), QColor(10, 20, 30));
    QCOMPARE(chat->state(), ChatClient::State::Stopped);
    QVERIFY(chat->findChildren<QNetworkAccessManager *>().isEmpty());
}

/// Properties that Designer shows, by class; margins are of a type that it has no editor for.
QList<QMetaProperty> KustomerChatPluginTest::editable(const QMetaObject &type)
{
    QList<QMetaProperty> all;
    for (int i = type.propertyOffset(); i < type.propertyCount(); ++i) {
        const QMetaProperty property = type.property(i);
        if (property.isWritable() && property.isDesignable()
            && property.metaType() != QMetaType::fromType<QMargins>())
            all.append(property);
    }
    return all;
}

void KustomerChatPluginTest::compilesAFormWithEveryProperty()
{
    QFile file(QStringLiteral(KUSTOMER_DESIGNER_FORM));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString widget;
    QStringList set;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (xml.isStartElement() && xml.name() == "widget"_L1)
            widget = xml.attributes().value("class"_L1).toString();
        else if (xml.isStartElement() && xml.name() == "property"_L1)
            set.append(u"%1::%2"_s.arg(widget, xml.attributes().value("name"_L1)));
    }
    for (const auto *type :
         {&KustomerChatWidget::staticMetaObject, &KustomerChatLauncher::staticMetaObject}) {
        for (const QMetaProperty &property : editable(*type)) {
            const QString name = QLatin1StringView(type->className()) + u"::"_s
                + QLatin1StringView(property.name());
            QVERIFY2(set.contains(name), qPrintable(name));
        }
    }

    QWidget window;
    Ui::EveryProperty form;
    form.setupUi(&window);
    QCOMPARE(form.chat->colorScheme(), KustomerChatWidget::ColorScheme::Dark);
    QCOMPARE(form.chat->sendKey(), KustomerChatWidget::SendKey::ShiftEnter);
    QCOMPARE(form.chat->accentColor(), QColor(10, 20, 30));
    QCOMPARE(form.chat->apiKey(), u"key"_s);
    QCOMPARE(form.chat->storageDirectory(), u"/nowhere"_s);
    QVERIFY(!form.chat->opensLinks());
    QCOMPARE(form.launcher->corner(), Qt::TopLeftCorner);
    QCOMPARE(form.launcher->margins(), QMargins(12, 12, 12, 12));
}

void KustomerChatPluginTest::reportsEveryPropertyThatChanges()
{
    QWidget window;
    Ui::EveryProperty form;
    form.setupUi(&window);
    KustomerChatWidget plain;
    KustomerChatLauncher plainLauncher;
    const std::pair<QObject *, QObject *> pairs[]
        = {{form.chat, &plain}, {form.launcher, &plainLauncher}};
    for (const auto &[filled, empty] : pairs) {
        for (const QMetaProperty &property : editable(*empty->metaObject())) {
            QVERIFY2(property.hasNotifySignal(), property.name());
            const QSignalSpy changed(empty, property.notifySignal());
            const QVariant other = property.read(filled);
            QVERIFY2(property.write(empty, other), property.name());
            QVERIFY2(property.write(empty, other), property.name());
            QCOMPARE(changed.size(), 1);
            if (other.metaType() != QMetaType::fromType<QIcon>()) // which nothing compares
                QCOMPARE(property.read(empty), other);
        }
    }
}

/// Those that Designer does not show, too.
void KustomerChatPluginTest::resetsEveryProperty()
{
    QWidget window;
    Ui::EveryProperty form;
    form.setupUi(&window);
    form.chat->setThemeOverrides({{u"radius"_s, 0}});
    form.chat->setHistoryAttributes({{u"order"_s, 7}});
    form.launcher->setMargins({1, 2, 3, 4});
    const KustomerChatWidget plain;
    const KustomerChatLauncher plainLauncher;
    const std::pair<QObject *, const QObject *> pairs[]
        = {{form.chat, &plain}, {form.launcher, &plainLauncher}};
    for (const auto &[filled, empty] : pairs) {
        const QMetaObject &type = *empty->metaObject();
        for (int i = type.propertyOffset(); i < type.propertyCount(); ++i) {
            const QMetaProperty property = type.property(i);
            if (!property.isWritable())
                continue;
            QVERIFY2(property.isResettable(), property.name());
            QVERIFY2(property.reset(filled), property.name());
            if (property.metaType() != QMetaType::fromType<QIcon>()) // which nothing compares
                QCOMPARE(property.read(filled), property.read(empty));
        }
    }
    QVERIFY(form.launcher->icon().isNull());
}

void KustomerChatPluginTest::namesItsStringsNotToBeTranslated()
{
    QPluginLoader loader(QStringLiteral(KUSTOMER_DESIGNER_PLUGIN));
    QDesignerCustomWidgetInterface *plugin = offered(loader, u"KustomerChatWidget"_s);
    QVERIFY2(plugin, qPrintable(loader.errorString()));
    QStringList untranslated;
    for (QXmlStreamReader xml(plugin->domXml()); !xml.atEnd(); xml.readNext()) {
        if (xml.name() == "stringpropertyspecification"_L1 && xml.isStartElement()
            && xml.attributes().value("notr"_L1) == "true"_L1)
            untranslated.append(xml.attributes().value("name"_L1).toString());
    }
    const QStringList forPeople{u"disclaimer"_s, u"privacyNotice"_s};
    const QMetaObject &type = KustomerChatWidget::staticMetaObject;
    for (int i = type.propertyOffset(); i < type.propertyCount(); ++i) {
        const QMetaProperty property = type.property(i);
        const bool isForPeople = forPeople.contains(QLatin1StringView(property.name()));
        if (isForPeople)
            QVERIFY2(!untranslated.contains(QLatin1StringView(property.name())), property.name());
        else if (property.isWritable() && property.typeId() == QMetaType::QString)
            QVERIFY2(untranslated.contains(QLatin1StringView(property.name())), property.name());
    }
}

void KustomerChatPluginTest::connectsByTheLiteralSignature()
{
    const auto form = load();
    Listener listener;
    QVERIFY(connect(form.get(), SIGNAL(loggedIn(LoginResponse)), &listener,
                    SLOT(countLogin(LoginResponse))));
    Q_EMIT qobject_cast<KustomerChatWidget *>(form.get())->loggedIn({});
    QCOMPARE(listener.logins, 1);
}

void KustomerChatPluginTest::staysOfflineInDesigner()
{
    QPluginLoader loader(QStringLiteral(KUSTOMER_DESIGNER_PLUGIN));
    QDesignerCustomWidgetInterface *plugin = offered(loader, u"KustomerChatWidget"_s);
    QVERIFY2(plugin, qPrintable(loader.errorString()));
    QVERIFY(plugin->icon().availableSizes().contains(QSize(24, 24)));
    QVERIFY(!plugin->isContainer());
    int core = 0; // Designer passes itself; the plugin only looks whether somebody did
    plugin->initialize(reinterpret_cast<QDesignerFormEditorInterface *>(&core));
    const std::unique_ptr<QWidget> widget(plugin->createWidget(nullptr));
    auto *chat = qobject_cast<KustomerChatWidget *>(widget.get());
    QVERIFY(chat);
    QCOMPARE(QLatin1StringView(chat->metaObject()->className()), "KustomerChatWidget"_L1);
    QCOMPARE(chat->storageDirectory(), QString()); // not a folder of Designer's own
    chat->setStorageDirectory(u"/srv/chat"_s);
    QCOMPARE(chat->storageDirectory(), u"/srv/chat"_s);
    chat->resetStorageDirectory();
    QCOMPARE(chat->storageDirectory(), QString());
    chat->setAutoStart(true);
    chat->show();
    QVERIFY(QTest::qWaitForWindowExposed(chat));
    QCOMPARE(chat->state(), ChatClient::State::Stopped);
    plugin->initialize(nullptr);
}

void KustomerChatPluginTest::keepsTheLauncherOnItsForm()
{
    QPluginLoader loader(QStringLiteral(KUSTOMER_DESIGNER_PLUGIN));
    QDesignerCustomWidgetInterface *plugin = offered(loader, u"KustomerChatLauncher"_s);
    QVERIFY2(plugin, qPrintable(loader.errorString()));
    QVERIFY(plugin->icon().availableSizes().contains(QSize(24, 24)));
    int core = 0; // Designer passes itself; the plugin only looks whether somebody did
    plugin->initialize(reinterpret_cast<QDesignerFormEditorInterface *>(&core));
    QWidget designer;
    QWidget form(&designer);
    auto *launcher = qobject_cast<KustomerChatLauncher *>(plugin->createWidget(&form));
    QVERIFY(launcher);
    launcher->setAutoStart(true);
    launcher->setGeometry(10, 20, 72, 72);
    QCOMPARE(launcher->sizePolicy(), QSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed));
    designer.show();
    QVERIFY(QTest::qWaitForWindowExposed(&designer));
    QCOMPARE(launcher->parentWidget(), &form);
    QCOMPARE(launcher->geometry(), QRect(10, 20, 72, 72));
    QCOMPARE(launcher->client()->state(), ChatClient::State::Stopped);
    plugin->initialize(nullptr);
}

void KustomerChatPluginTest::setsUpTheLauncherOfAForm()
{
    QByteArray form = R"(<ui version="4.0"><widget class="QWidget" name="window">
        <widget class="KustomerChatLauncher" name="launcher">
        <property name="apiKey"><string>key</string></property>
        <property name="corner"><enum>Qt::BottomLeftCorner</enum></property>
        <property name="iconSize"><number>48</number></property>
        <property name="hideWhenUnavailable"><bool>false</bool></property>
        <property name="shortcut"><string>Ctrl+K</string></property>
        </widget></widget></ui>)";
    QBuffer buffer(&form);
    buffer.open(QIODevice::ReadOnly);
    const std::unique_ptr<QWidget> window(loader()->load(&buffer));
    const auto *launcher = window->findChild<KustomerChatLauncher *>();
    QVERIFY(launcher);
    QCOMPARE(launcher->apiKey(), u"key"_s);
    QCOMPARE(launcher->corner(), Qt::BottomLeftCorner);
    QCOMPARE(launcher->iconSize(), 48);
    QVERIFY(!launcher->hideWhenUnavailable());
    QCOMPARE(launcher->shortcut(), QKeySequence(u"Ctrl+K"_s));
}

static const Kustomer::Testing::Suite<KustomerChatPluginTest> suite;
#include "tst_kustomerchatplugin.moc"
