// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/capture/emailcapture.h"

#include "chat/capture/emailaddress.h"
#include "chat/identity/identitycalls.h"
#include "chat/storage/localstore.h"
#include "chat/storage/recordreader.h"
#include "transport/base/networkword.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

const QString recordKind = u"emailCapture"_s;
const QString recordId = u"one"_s;

} // namespace

EmailCapture::EmailCapture(ApiCaller *caller, LocalStore *store, const Pace &pace, Known known,
                           QObject *parent)
    : Part(parent)
    , m_store(store)
    , m_known(std::move(known))
    , m_delivery(
          pace.again,
          [this, caller](QObject *context, const auto &told) {
              Calls::describeCustomer(caller, {.emails = {m_email}}, context, told);
          },
          [this](Done) {
              settle(Standing::Settled, {});
              Q_EMIT told();
          })
{
    connect(&m_delivery, &AnyInquiry::gaveUp, this, &EmailCapture::takeFailure);
}

void EmailCapture::setSettings(const ChatSettings &settings)
{
    m_isAsked = settings.showEmailInputBanner && !settings.closableChat;
    review();
}

bool EmailCapture::isWanted() const
{
    return m_isAsked && m_standing == Standing::Unasked && !m_known();
}

Result<Done> EmailCapture::give(const QString &written)
{
    const QString email = emailFrom(written);
    if (email.isEmpty()) {
        return Error{.kind = Error::Kind::Refused,
                     .code = u"answer_unfit"_s,
                     .message = tr("Please enter an email address, such as name@example.com.")};
    }
    settle(Standing::Given, email);
    return Done{};
}

void EmailCapture::decline()
{
    settle(Standing::Settled, {});
}

void EmailCapture::noteKnown()
{
    if (m_standing == Standing::Unasked)
        settle(Standing::Settled, {});
}

void EmailCapture::settle(Standing standing, const QString &email)
{
    m_standing = standing;
    m_email = email;
    RecordChanges changes;
    if (standing == Standing::Unasked)
        changes.removed = {{recordKind, recordId}};
    else
        changes.written = {{.kind = recordKind, .id = recordId, .value = {{u"email"_s, email}}}};
    m_store->write(changes, this, [this](const Result<Done> &) { begin(); });
    review();
}

void EmailCapture::takeFailure(const Error &error)
{
    if (mayBeOfTheNetwork(error))
        return; // another time
    settle(Standing::Unasked, {});
    Q_EMIT problemNoticed(error);
}

void EmailCapture::review()
{
    if (std::exchange(m_wasWanted, isWanted()) != m_wasWanted)
        Q_EMIT wantedChanged();
}

void EmailCapture::restore(const QList<Record> &records)
{
    for (const Record &record : records) {
        if (record.kind != recordKind || m_standing != Standing::Unasked)
            continue;
        m_email = RecordReader(record).text("email"_L1);
        m_standing = m_email.isEmpty() ? Standing::Settled : Standing::Given;
    }
    review();
}

void EmailCapture::begin()
{
    if (m_standing == Standing::Given)
        m_delivery.wake();
    review();
}

void EmailCapture::forget()
{
    m_delivery.stop();
    m_standing = Standing::Unasked;
    m_email.clear();
    review();
}

} // namespace Kustomer
