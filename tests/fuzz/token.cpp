// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Everything that is handed over as one opaque text: chat keys, login tokens, stored identities.

#include "fuzz/fuzz.h"
#include "protocol/keys/chatkey.h"
#include "protocol/keys/jsonwebtoken.h"
#include "protocol/nouns/identity.h"

using namespace Kustomer;
using namespace Kustomer::Fuzzing;
using namespace Qt::Literals::StringLiterals;

namespace {

void checkFailure(const Error &error)
{
    expect(error.kind == Error::Kind::Configuration, "an unusable token is a wrong configuration");
    expect(isShortLine(error.message) && !error.message.isEmpty(), "an error is one short line");
}

void checkChatKey(const QString &text)
{
    const Result<ChatKey> key = chatKeyFrom(text);
    if (!key)
        return checkFailure(key.error());
    const QUrl url = key->baseUrl({});
    expect(url.isValid() && url.scheme() == "https"_L1, "a key leads to https");
    expect(url.host().endsWith(".api.kustomerapp.com"_L1), "a key leads to the service");
    expect(url.userInfo().isEmpty() && url.port() == -1 && url.path().isEmpty() && !url.hasQuery(),
           "a key chooses a host name and nothing else");
    expect(isShortLine(key->displayName()), "the organisation's name is one short line");
}

void checkLoginToken(const QString &text)
{
    const Result<QString> token = loginTokenFrom(text);
    if (!token)
        return checkFailure(token.error());
    expect(token->size() <= longestToken, "a login token is not too long");
    expect(token->count(u'.') == 2 && *token == token->trimmed(), "a login token has three parts");
    expect(loginTokenFrom(*token).hasValue(), "a cleaned login token is a login token");
    const bool isPrintable = std::ranges::all_of(
        *token, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    expect(isPrintable, "a login token is printable ASCII");
}

void checkStoredIdentity(const QByteArray &secret)
{
    const std::optional<StoredIdentity> identity = storedIdentityFrom(secret);
    if (!identity)
        return;
    expect(storedIdentityFrom(secretFrom(*identity)) == identity, "an identity is read as written");
    const bool fits = std::ranges::all_of(
        identity->token, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    expect(fits, "a token fits into a header");
    observe(identity->login ? 1 : 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const QString text = QString::fromUtf8(bytes);
    if (const Result<JsonWebToken> token = jsonWebTokenFrom(text); !token)
        checkFailure(token.error());
    checkChatKey(text);
    checkLoginToken(text);
    checkStoredIdentity(bytes);
    return 0;
}
