using System.Security.Cryptography;
using System.Text;

namespace Fixtures;

public class Ciphers
{
    public byte[] Old(byte[] text)
    {
        // ruleid: vetlint-csharp-weak-crypto
        using var cipher = TripleDES.Create();
        return cipher.EncryptCbc(text, cipher.IV);
    }

    public ICryptoTransform Blocks(byte[] key)
    {
        using var cipher = Aes.Create();
        cipher.Key = key;
        // ruleid: vetlint-csharp-weak-crypto
        cipher.Mode = CipherMode.ECB;
        return cipher.CreateEncryptor();
    }

    public Aes Fixed(byte[] key)
    {
        var cipher = Aes.Create();
        cipher.Key = key;
        // ruleid: vetlint-csharp-weak-crypto
        cipher.IV = new byte[16];
        return cipher;
    }

    public byte[] Good(byte[] key, byte[] text, byte[] tag)
    {
        // ok: vetlint-csharp-weak-crypto
        var nonce = RandomNumberGenerator.GetBytes(12);
        var result = new byte[text.Length];
        // ok: vetlint-csharp-weak-crypto
        using var cipher = new AesGcm(key, 16);
        cipher.Encrypt(nonce, text, result, tag);
        return result;
    }

    public Aes Chained(byte[] key, byte[] start)
    {
        var cipher = Aes.Create();
        // ok: vetlint-csharp-weak-crypto
        cipher.Mode = CipherMode.CBC;
        // ok: vetlint-csharp-weak-crypto
        cipher.IV = start;
        return cipher;
    }
}
