// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/emulatorfault.h"

namespace Kustomer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int untilCleared = 0;

EmulatorFault ofMessages(EmulatorFault::Kind kind)
{
    return {.method = u"POST"_s, .path = u"/c/v1/chat/messages"_s, .kind = kind};
}

QString codeOf(EmulatorFault::Refusal refusal)
{
    switch (refusal) {
    case EmulatorFault::Refusal::InvalidSignature:
        return u"invalid_signature"_s;
    case EmulatorFault::Refusal::TokenExpired:
        return u"token_expired"_s;
    case EmulatorFault::Refusal::MissingIdentity:
        return u"missing_identity"_s;
    case EmulatorFault::Refusal::MalformedToken:
        return u"malformed_token"_s;
    case EmulatorFault::Refusal::AlreadyIdentified:
        return u"already_identified"_s;
    }
    return {};
}

} // namespace

EmulatorFault EmulatorFault::refusedLogin(Refusal refusal)
{
    return {.method = u"POST"_s,
            .path = u"/c/v1/identity"_s,
            .status = refusal == Refusal::AlreadyIdentified ? 409 : 401,
            .code = codeOf(refusal)};
}

EmulatorFault EmulatorFault::failedStart()
{
    return {.method = u"GET"_s, .path = u"/p/v1/chat/settings"_s, .times = untilCleared};
}

EmulatorFault EmulatorFault::refusedMessage()
{
    EmulatorFault fault = ofMessages(Kind::Status);
    fault.status = 400;
    fault.code = u"invalid_message"_s;
    return fault;
}

EmulatorFault EmulatorFault::failedMessage()
{
    EmulatorFault fault = ofMessages(Kind::Status);
    fault.times = untilCleared;
    return fault;
}

EmulatorFault EmulatorFault::lostAnswer()
{
    return ofMessages(Kind::DropAnswer);
}

EmulatorFault EmulatorFault::slowMessage(std::chrono::milliseconds delay)
{
    EmulatorFault fault = ofMessages(Kind::Delay);
    fault.delay = delay;
    return fault;
}

} // namespace Kustomer
