// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/pacedclient.h"
#include "support/quickpace.h"
#include "transport/secrets/memorytokenstore.h"
#include "widgets/guest/guestchat.h"
#include "widgets/kustomerchatlauncher.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/iconbutton.h"

#include <KustomerChat/TimelineModel>

#include <QLabel>
#include <QRegularExpression>

namespace Kustomer::Testing {

/// A chat and a launcher on the screen of one client, whose company changes its settings.
class SettingsCase
{
public:
    enum class Who { Jane, Tom, Visitor };

    explicit SettingsCase(const QJsonObject &settings,
                          const QString &scenario = QStringLiteral("lab"))
        : service(EmulatorOptions{.scenario = scenario})
        , client(pace())
    {
        if (!service.listen())
            qFatal("%s", qPrintable(service.errorString()));
        service.setSettings(settings);
        service.aim(&client);
        chat = new KustomerChatWidget(&client, &window);
        chat->resize(400, 640);
        launcher.setWindow(&window);
        window.resize(700, 640);
        window.show();
    }

    [[nodiscard]] bool start(Who who)
    {
        client.start();
        const QString name = who == Who::Tom ? QStringLiteral("tom") : QStringLiteral("jane");
        if (who != Who::Visitor)
            client.login(service.mintJwt({.email = name + QStringLiteral("@example.com")}));
        return QTest::qWaitFor(
            [this, who] {
                return client.state() == ChatClient::State::Started
                    && (client.connectionState() == ChatClient::ConnectionState::Live
                        || !client.settings().enabled)
                    && (who == Who::Visitor || client.conversations()->rowCount() > 0);
            },
            patience);
    }

    /// The window comes back after a while, and what the company has changed is seen.
    [[nodiscard]] bool change(const QJsonObject &settings)
    {
        const ChatSettings before = client.settings();
        service.setSettings(settings);
        m_ahead += std::chrono::minutes(6);
        client.reconnect();
        return QTest::qWaitFor([&] { return client.settings() != before; }, patience);
    }

    /// Time enough for whatever wants to come: each step of it takes no longer than a round.
    [[nodiscard]] bool goAround()
    {
        const EmulatorRequestFilter activity{.path = QStringLiteral("/c/v1/chat/customers/stats")};
        for (int round = 0; round < 8 && client.settings().enabled; ++round) {
            const qsizetype before = service.probe().requests(activity).size();
            client.reconnect();
            if (!QTest::qWaitFor([&] { return service.probe().requests(activity).size() > before; },
                                 patience))
                return false;
        }
        return true;
    }

    template <typename T>
    T *part(const QString &name = {}) const
    {
        return chat->findChild<T *>(name);
    }
    template <typename T>
    bool isSeen(const QString &name = {}) const
    {
        const T *one = part<T>(name);
        return one && one->isVisible();
    }
    /// What a label on screen says.
    QString words(const QString &name) const
    {
        static const QRegularExpression marks(QStringLiteral("[\u2066-\u2069]"));
        const QLabel *label = part<QLabel>(name);
        return label && label->isVisible() ? label->text().remove(marks) : QString();
    }
    /// Ids of the answers to the question how to go on while one waits.
    QString choices() const
    {
        QStringList names;
        for (const ActionButton *button : chat->findChildren<ActionButton *>()) {
            const QString name = button->objectName();
            if (button->isVisible()
                && (name.startsWith(QLatin1String("kustomer-channel-"))
                    || name == QLatin1String("kustomer-waitForAgent")))
                names.append(name.section(u'-', -1));
        }
        return names.join(u' ');
    }
    /// What stands in the conversation on screen.
    QString said() const
    {
        const auto *rows = qobject_cast<TimelineModel *>(part<TimelineView>()->model());
        QStringList bodies;
        for (int row = 0; rows && row < rows->rowCount(); ++row) {
            if (rows->kindAt(row) == TimelineModel::Kind::Message)
                bodies.append(rows->messageAt(row).body);
            else if (rows->kindAt(row) == TimelineModel::Kind::Typing)
                bodies.append(QStringLiteral("…"));
        }
        return part<TimelineView>()->isVisible() ? bodies.join(u'|') : QString();
    }
    /// Whether the middle of a part of a chat is that of a picture of the company.
    static bool shows(const KustomerChatWidget &chat, QWidget *shown, const QUrl &picture)
    {
        const ImageCache *images = chat.findChild<Looks *>()->images();
        const QPixmap square = images ? images->square(picture, shown->height()) : QPixmap();
        if (square.isNull() || !shown->isVisible())
            return false;
        const QColor is = middleOf(shown->grab());
        const QColor should = middleOf(square);
        return qAbs(is.red() - should.red()) + qAbs(is.green() - should.green())
            + qAbs(is.blue() - should.blue())
            < 120; // a launcher shows it smaller
    }

private:
    std::chrono::milliseconds m_ahead{0}; ///< of the clock of this machine

public:
    Emulator service;
    PacedClient client;
    QWidget window;
    KustomerChatWidget *chat;
    KustomerChatLauncher launcher{&client};

private:
    static QColor middleOf(const QPixmap &picture)
    {
        return picture.toImage().pixelColor(picture.width() / 2, picture.height() / 2);
    }
    Pace pace()
    {
        Pace pace = quickPace();
        pace.clock = [this] {
            return QDateTime::currentDateTimeUtc().addMSecs(m_ahead.count());
        };
        pace.second = std::chrono::milliseconds(1);
        pace.typingSilence = std::chrono::milliseconds(500);
        pace.typingPulse = std::chrono::milliseconds(0);
        return pace;
    }
};

} // namespace Kustomer::Testing
