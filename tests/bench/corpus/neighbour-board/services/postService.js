const Post = require('../models/Post');

class PostService {
  constructor(model = Post) {
    this.model = model;
  }

  find(filter, { page = 1, size = 20 } = {}) {
    return this.model
      .find({ hidden: false, ...filter })
      .sort({ pinned: -1, createdAt: -1 })
      .skip((page - 1) * size)
      .limit(size)
      .lean();
  }

  async saveDraft(author, fields) {
    const post = new this.model({ author });
    Object.assign(post, fields);
    await post.save();
    return post.id;
  }
}

module.exports = new PostService();
