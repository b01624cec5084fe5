// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/values/attachmentlimits.h"
#include "protocol/values/attachmenttransfer.h"
#include "protocol/values/chatsettings.h"
#include "protocol/values/conversation.h"
#include "protocol/values/customerdescription.h"
#include "protocol/values/draft.h"
#include "protocol/values/linkpreview.h"
#include "protocol/values/loginidentifier.h"
#include "protocol/values/loginresponse.h"
#include "protocol/values/message.h"
#include "protocol/values/queuewait.h"

#include <KustomerChat/Activity>
#include <KustomerChat/ChatNotification>

#include <QDebug>
#include <QMetaEnum>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// Blanks, and what is drawn as nothing although Unicode counts it among letters and signs.
bool isShapeless(QChar c)
{
    static const QString fillers = u"\u115f\u1160\u2800\u3164\uffa0"_s;
    return c.isSpace() || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Control || fillers.contains(c);
}

} // namespace

QDebug operator<<(QDebug debug, const User &user)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "User(" << user.id << ')';
}

QDebug operator<<(QDebug debug, const Attachment &attachment)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Attachment(" << attachment.id << ')';
}

bool Attachment::isPicture() const
{
    static const QStringList pictures{u"image/jpeg"_s, u"image/jpg"_s, u"image/png"_s,
                                      u"image/tiff"_s, u"image/gif"_s};
    return pictures.contains(contentType);
}

QDebug operator<<(QDebug debug, const Message &message)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Message(" << message.id << ", client id " << message.clientId
                           << ", conversation " << message.conversationId << ", "
                           << message.direction << ", " << message.delivery << ')';
}

QString Activity::name() const
{
    return QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(kind)));
}

QDebug operator<<(QDebug debug, const Activity &activity)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Activity(" << activity.name() << ", " << activity.conversationId
                           << ", " << activity.code << ')';
}

QDebug operator<<(QDebug debug, const ChatNotification &notification)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ChatNotification(" << notification.conversationId << ", "
                           << notification.count << ')';
}

bool Draft::isBlank() const
{
    return files.isEmpty() && payload.isEmpty() && std::ranges::all_of(body, isShapeless);
}

QDebug operator<<(QDebug debug, const Draft &draft)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Draft(" << draft.body.size() << " characters, " << draft.files.size()
                           << " files)";
}

QDebug operator<<(QDebug debug, const Conversation &conversation)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Conversation(" << conversation.id
                           << (conversation.isEnded() ? ", ended)" : ", open)");
}

QDebug operator<<(QDebug debug, const LoginResponse &response)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "LoginResponse(" << (response.identified ? "identified, " : "")
                           << response.customerId << (response.hasEmail() ? ", e-mail" : "")
                           << (response.hasExternalId() ? ", external id" : "") << ')';
}

QDebug operator<<(QDebug debug, const Satisfaction &satisfaction)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Satisfaction(" << satisfaction.id << ", " << satisfaction.status
                           << ", rating " << satisfaction.response.ratingOrNone() << ')';
}

QDebug operator<<(QDebug debug, const LinkPreview &preview)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "LinkPreview(" << preview.id << ')';
}

QDebug operator<<(QDebug debug, const QueueWait &wait)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "QueueWait(" << wait.conversationId << ", " << wait.stage << ')';
}

QDebug operator<<(QDebug debug, const SatisfactionResponse &response)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "SatisfactionResponse(rating " << response.ratingOrNone() << ", "
                           << response.answers.size() << " answers)";
}

QDebug operator<<(QDebug debug, const SatisfactionForm &form)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "SatisfactionForm(" << form.scale.type << " of " << form.scale.options
                           << ", " << form.questions.size() << " questions)";
}

QDebug operator<<(QDebug debug, const ChatSettings &settings)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ChatSettings(" << settings.teamName
                           << (settings.enabled ? ", enabled)" : ", disabled)");
}

QDebug operator<<(QDebug debug, const SocialProfile &profile)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "SocialProfile(" << profile.network << ')';
}

QDebug operator<<(QDebug debug, const CustomerDescription &description)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "CustomerDescription(" << description.emails.size() << " addresses, "
                           << description.phones.size() << " phones, " << description.socials.size()
                           << " profiles, " << description.customAttributes.size()
                           << " attributes)";
}

QDebug operator<<(QDebug debug, const LoginIdentifier &identifier)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "LoginIdentifier(" << identifier.kind() << ')';
}

QDebug operator<<(QDebug debug, const SatisfactionAnswer &answer)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "SatisfactionAnswer(" << answer.questionId << ')';
}

QDebug operator<<(QDebug debug, const AttachmentLimits &limits)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "AttachmentLimits(" << limits.fileBytes << " bytes a file, "
                           << limits.messageBytes << " a message)";
}

QDebug operator<<(QDebug debug, const AttachmentTransfer &transfer)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "AttachmentTransfer(" << transfer.state << ", " << transfer.done
                           << " of " << transfer.total << " bytes)";
}

QDebug operator<<(QDebug debug, const VolumeControl &control)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "VolumeControl(" << control.mode
                           << (control.enabled ? ", enabled)" : ", disabled)");
}

} // namespace Kustomer
